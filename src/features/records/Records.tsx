import type { ReactNode } from 'react'
import { narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatDecimal, formatInWords } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { fieldLabel } from '~/format/selectionWords'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { type Feat, type FeatId, featsOf, type Run, type RunId, runsOf } from '~/stats/feats'
import { askedFields, EVERYTHING, isAsked, type Selection } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

const RUN_NAMES: Record<RunId, string> = {
  top10: 'Top tens in a row',
  top5: 'Top fives in a row',
  finished: 'Starts in a row without a DNF',
  leadLap: 'On the lead lap in a row',
  led: 'Starts in a row with a lap led',
}

const FEAT_NAMES: Record<FeatId, string> = {
  fromTheBack: 'Most places gained',
  lapsLed: 'Most laps led',
  rating: 'Highest driver rating',
}

/** Best single races shown of each kind. */
const MOST = 5
/** An address that names more races than this is too long to be passed on. */
const LINKED = 60

/** Filters that his next start may fall under: what goes on to their last start still goes on. */
const OPEN_ENDED: readonly (keyof Selection)[] = ['series', 'type', 'track', 'team', 'make']

/** Filters that leave starts out by how they went: what is left in a row was none. */
const BREAKING = ['result', 'status', 'start', 'q'] as const

/** The longest runs and the best single races of the selection. */
export function Records() {
  const { world, address, selected } = useCareer()
  const field = BREAKING.find((one) => isAsked(address.selection, one))
  const broken = field && fieldLabel(world, address.selection, field)
  return (
    <Panel
      id="records"
      title="Runs and best days"
      summary="Of the selection, one start after another; a start left out of it breaks no run."
      share={
        <ShareButton
          title="Runs and best days"
          shared={{ path: paths.dashboard(), id: 'records' }}
        />
      }
    >
      {selected.length === 0 ? (
        <EmptyMessage title="No start in this selection." />
      ) : (
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-4">
          <Group title="Longest runs">
            {broken ? (
              <li className="py-2 text-muted">
                Not told here: “{broken}” leaves starts out by how they went, and a run that passes
                over them is none.
              </li>
            ) : (
              runsOf(selected).map((run) => <RunLine key={run.id} run={run} />)
            )}
          </Group>
          {featsOf(selected, MOST).map((feat) => (
            <Group key={feat.id} title={FEAT_NAMES[feat.id]}>
              <FeatLines feat={feat} />
            </Group>
          ))}
        </div>
      )}
    </Panel>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="text-xl">{title}</h3>
    <ul className="mt-2 divide-y divide-line border-t border-line text-sm">{children}</ul>
  </div>
)

const Line = ({ value, children }: { value: ReactNode; children: ReactNode }) => (
  <li className="grid grid-cols-[3.5rem_1fr] items-baseline gap-2 py-2">
    <span className="figure text-right text-2xl">{value}</span>
    <span className="min-w-0">{children}</span>
  </li>
)

function RunLine({ run: { id, longest, going } }: { run: Run }) {
  const { address } = useCareer()
  const [first, last] = [longest[0], longest.at(-1)]
  const name = RUN_NAMES[id]
  if (!first || !last)
    return (
      <Line value={0}>
        {name}
        <small className="block text-muted">None</small>
      </Line>
    )
  const rows = longest.map((start) => start.id)
  const only = withAddress(paths.dashboard(), narrow(carried(address), { ...EVERYTHING, rows }))
  const isWhole = askedFields(address.selection).every((field) => OPEN_ENDED.includes(field))
  const isGoing = isWhole && going.length > 0 && going.length < longest.length
  return (
    <Line value={longest.length}>
      {rows.length <= LINKED ? <PageLink href={only}>{name}</PageLink> : name}
      <small className="block text-muted">
        {first === last ? placed(first) : `${placed(first)} to ${placed(last)}`}
        {isWhole && going.length === longest.length && '; still going'}
        {isGoing && `; ${formatInWords(going.length)} going with the latest start`}
      </small>
    </Line>
  )
}

/** "Mid-Ohio, 9 Jul 2022" */
const placed = ({ track, date }: Start) => `${track.shortName}, ${formatDate(date)}`

function FeatLines({ feat: { id, best } }: { feat: Feat }) {
  const { address } = useCareer()
  if (best.length === 0) return <li className="py-2 text-muted">{NONE[id]}</li>
  return best.map(({ start, value }) => (
    <Line key={start.id} value={VALUES[id](value)}>
      <PageLink href={withAddress(paths.race(start.id), carried(address))}>
        {placed(start)}
      </PageLink>
      <small className="block text-muted">
        {SERIES_NAMES[start.series]}, {formatPosition(start.start)} to{' '}
        {formatPosition(start.finish)}
        {id === 'lapsLed' && `, of ${start.raceLaps} laps`}
      </small>
    </Line>
  ))
}

const NONE: Record<FeatId, string> = {
  fromTheBack: 'He gained no place.',
  lapsLed: 'He led no lap.',
  rating: 'No rating is known.',
}

const VALUES: Record<FeatId, (value: number) => string> = {
  fromTheBack: (places) => `+${places}`,
  lapsLed: String,
  rating: formatDecimal,
}
