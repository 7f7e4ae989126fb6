import type { ReactNode } from 'react'

type Props = {
  className?: string
  /** Comes with the press itself, before the browser tells of the opening: the next key may follow at once. */
  onPress: () => void
  children: ReactNode
}

/** What opens a `details` whose content is drawn when it is opened. */
export const Summary = ({ onPress, ...rest }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control, by key too
  <summary {...rest} onClick={onPress} />
)
