import { carried, paths, withAddress } from '~/address/paths'
import { GotAwayMark } from '~/charts/BandMark'
import { useSources } from '~/data/queries'
import type { GotAway } from '~/data/schema/driver'
import { formatLongDate } from '~/format/dates'
import { reliefInWords, whatIfLines } from '~/format/whatIfWords'
import { useCareer } from '~/selection/useCareer'
import { imagine } from '~/stats/whatIf'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'
import { useWhatIf } from './useWhatIf'

/** The wins that got away, each told from both sides, with what it would change by itself. */
export function Stories() {
  const { world } = useCareer()
  return (
    <Panel
      id="stories"
      title="Those that got away"
      summary="What happened, what the results say, and what each would change by itself."
    >
      {world.gotAway.length === 0 ? (
        <EmptyMessage
          title={`By ${formatLongDate(world.asof ?? world.driver.recordTo)} no win had got away.`}
        />
      ) : (
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
          {world.gotAway.map((story) => (
            <Story key={story.id} story={story} />
          ))}
        </div>
      )}
    </Panel>
  )
}

function Story({ story }: { story: GotAway }) {
  const { address } = useCareer()
  const sources = useSources()
  return (
    <article
      id={story.id}
      aria-labelledby={`${story.id}-title`}
      className="flex flex-col gap-3 border-t-4 border-dashed border-win pt-3 md:max-lg:[&:nth-child(3)]:col-span-2"
      data-story={story.id}
    >
      <h3 id={`${story.id}-title`} className="flex items-baseline gap-1.5 text-2xl">
        <GotAwayMark />
        <PageLink href={withAddress(paths.race(story.raceId), carried(address))}>
          {story.title}
        </PageLink>
      </h3>
      <p>
        <strong>On track:</strong> {story.onTrack}
      </p>
      <p>
        <strong>Officially:</strong> {story.official}
      </p>
      <SourceList ids={story.sources} sources={sources} />
      <Alone story={story} />
      <p className="mt-auto">
        <Switch story={story} />
      </p>
    </article>
  )
}

/** What this story changes by itself, before → after; a drive in relief changes nothing. */
function Alone({ story }: { story: GotAway }) {
  const { world, selected } = useCareer()
  const change = { raceId: story.raceId, finish: 1, story: story.id }
  const { starts, relief, elsewhere } = imagine([change], world, selected)
  if (relief.length > 0)
    return (
      <p className="border-l-4 border-line-strong pl-3 text-sm">
        <strong>No figure changes.</strong> {reliefInWords(story)}
      </p>
    )
  if (elsewhere.length > 0)
    return (
      <p className="border-l-4 border-line-strong pl-3 text-sm">
        Not among the starts that are looked at: it changes nothing here.
      </p>
    )
  const lines = whatIfLines(selected, starts).filter(({ before, after }) => before !== after)
  return (
    <table className="plain-table text-sm">
      <caption className="sr-only">Fiction: figures before and after, {story.title}</caption>
      <thead>
        <tr>
          <th scope="col">Fiction</th>
          <th scope="col" className="text-right">
            Official
          </th>
          <th scope="col" className="text-right">
            If he had won
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, before, after }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="text-right">{before}</td>
            <td className="text-right font-semibold">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Switch({ story }: { story: GotAway }) {
  const { world } = useCareer()
  const { isOn, put, drop } = useWhatIf()
  const on = isOn(story.id)
  const [off, pressed] = world.starts.some(({ id }) => id === story.raceId)
    ? ['What if he had won it?', 'Won, in this fiction']
    : ['What if he had started it?', 'Told below, and counted nowhere']
  const flip = () =>
    on ? drop([story.raceId]) : put({ raceId: story.raceId, finish: 1, story: story.id })
  return (
    <button type="button" className="press script-only" aria-pressed={on} onClick={flip}>
      {on ? pressed : off}
      <span className="sr-only">: {story.title}</span>
    </button>
  )
}
