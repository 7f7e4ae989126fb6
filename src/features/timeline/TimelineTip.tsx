import { Tip } from '~/charts/pointing/Tip'
import type { EntryStop } from '~/charts/timeline/layout'
import { EntryTip } from './EntryTip'

type Props = { stops: readonly EntryStop[]; height: number; onPick: (id: string) => void }

/** The tooltip of the timeline's picture. */
export const TimelineTip = ({ onPick, ...props }: Props) => (
  <Tip {...props} where="timeline" label="Step through the timeline" one="entry">
    {({ entry }) => <EntryTip entry={entry} onPick={onPick} />}
  </Tip>
)
