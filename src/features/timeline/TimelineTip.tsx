import { Tip } from '~/charts/pointing/Tip'
import { EntryTip } from './EntryTip'
import type { EntryStop } from './layout'

type Props = { stops: readonly EntryStop[]; height: number; onPick: (id: string) => void }

/** The tooltip of the timeline's picture. */
export const TimelineTip = ({ onPick, ...props }: Props) => (
  <Tip {...props} where="timeline" label="Step through the timeline" one="entry">
    {({ entry }) => <EntryTip entry={entry} onPick={onPick} />}
  </Tip>
)
