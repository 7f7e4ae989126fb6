import { Tip } from '~/charts/pointing/Tip'
import { StartTold } from './StartTold'
import type { RaceStop } from './stops'

type Props = { where: string; label: string; stops: readonly RaceStop[]; height: number }

/** The tooltip of the strip and of a year. */
export const StartTip = (props: Props) => (
  <Tip {...props} one="start">
    {(stop) => <StartTold stop={stop} />}
  </Tip>
)
