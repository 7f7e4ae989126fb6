import { carried, paths, withAddress } from '~/address/paths'
import { BandMark, bandPath } from '~/charts/BandMark'
import { useLife } from '~/data/queries'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatInWords } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import type { Start } from '~/stats/starts'
import { lifeAsOf } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'

/** The wins in the book beside the wins that are not. */
export function Story() {
  const { world, address } = useCareer()
  const wins = world.starts.filter((start) => start.finish === 1)
  const hrefOf = (raceId: string) => withAddress(paths.race(raceId), carried(address))
  return (
    <div>
      <h2 className="text-3xl md:text-4xl">{headline(wins.length, world.gotAway.length)}</h2>
      <div className="mt-4 grid grid-cols-2 gap-x-5 md:gap-x-8">
        {wins.length > 0 && (
          <ol className="border-t-4 border-win">
            {wins.map((win) => (
              <StoryLine
                key={win.id}
                href={hrefOf(win.id)}
                isWin
                place={`${win.track.shortName} ${win.season}`}
                date={win.date}
                text={winText(win)}
              />
            ))}
          </ol>
        )}
        {world.gotAway.length > 0 && (
          <ol className="border-t-4 border-dashed border-line-strong">
            {world.gotAway.map((story) => (
              <StoryLine
                key={story.id}
                href={hrefOf(story.raceId)}
                place={story.label}
                date={story.date}
                text={story.inShort}
              />
            ))}
          </ol>
        )}
      </div>
      <PanelBoundary name="ARCA line" placeholder="min-h-6">
        <ArcaLine />
      </PanelBoundary>
    </div>
  )
}

type StoryLineProps = { href: string; isWin?: boolean; place: string; date: string; text: string }

const StoryLine = ({ href, isWin = false, place, date, text }: StoryLineProps) => (
  <li className="border-b border-line py-2.5">
    <PageLink href={href} className="group block no-underline">
      <span className="figure flex items-baseline gap-1.5 text-xl md:text-2xl">
        {isWin ? <BandMark band="win" /> : <HollowStar />}
        <span className="group-hover:underline">{place}</span>
      </span>
      <span className="block text-xs text-muted">{formatDate(date)}</span>
      <span className="mt-0.5 block text-sm leading-snug">{text}</span>
    </PageLink>
  </li>
)

const HollowStar = () => (
  <svg aria-hidden viewBox="-7 -7 14 14" className="inline-block size-3.5 shrink-0">
    <path d={bandPath('win')} className="fill-none stroke-win" strokeWidth="1.5" />
  </svg>
)

/** "Three wins in the book. Three that got away." */
function headline(wins: number, gotAway: number): string {
  const book = `${capital(formatInWords(wins))} ${wins === 1 ? 'win' : 'wins'} in the book.`
  return gotAway === 0 ? book : `${book} ${capital(formatInWords(gotAway))} that got away.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const winText = (win: Start) =>
  `${SERIES_NAMES[win.series]}, No. ${win.carNumber}, ${win.team.shortName}. Started ${formatPosition(win.start)}, led ${win.lapsLed} of ${win.raceLaps} laps.`

/** ARCA is in no total, but in the story. */
function ArcaLine() {
  const { world } = useCareer()
  const wins = lifeAsOf(useLife(), world.asof).arca.filter(({ finish }) => finish === 1)
  if (wins.length === 0) return null
  return (
    <p className="mt-3 text-sm text-muted">
      {capital(formatInWords(wins.length))} ARCA {wins.length === 1 ? 'win' : 'wins'} besides,
      counted in no total here.
    </p>
  )
}
