import { carried, paths, withAddress } from '~/address/paths'
import { BandMark, GotAwayMark } from '~/charts/BandMark'
import { useLife } from '~/data/queries'
import { formatDate } from '~/format/dates'
import { formatInWords } from '~/format/numbers'
import { capitalized, storyHeadline, winInShort } from '~/format/story'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { lifeAsOf } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'

/** The wins in the book beside the wins that are not. */
export function Story() {
  const { world, address } = useCareer()
  const wins = world.starts.filter((start) => start.finish === 1)
  const headline = storyHeadline(wins.length, world.gotAway.length)
  const hrefOf = (raceId: string) => withAddress(paths.race(raceId), carried(address))
  return (
    <div>
      <div className="panel-head">
        <h2 className="text-3xl md:text-4xl">{headline}</h2>
        <ShareButton title={headline} shared={{ view: 'story', of: null }} />
      </div>
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
                text={winInShort(win)}
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
      {world.gotAway.length > 0 && (
        <PageLink className="quiet text-sm" href={withAddress(paths.whatIf(), carried(address))}>
          What if he had won them?
        </PageLink>
      )}
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
        {isWin ? <BandMark band="win" /> : <GotAwayMark />}
        <span className="group-hover:underline">{place}</span>
      </span>
      <span className="block text-xs text-muted">{formatDate(date)}</span>
      <span className="mt-0.5 block text-sm leading-snug">{text}</span>
    </PageLink>
  </li>
)

/** ARCA is in no total, but in the story. */
function ArcaLine() {
  const { world } = useCareer()
  const wins = lifeAsOf(useLife(), world.asof).arca.filter(({ finish }) => finish === 1)
  if (wins.length === 0) return null
  return (
    <p className="mt-3 text-sm text-muted">
      {capitalized(formatInWords(wins.length))} ARCA {wins.length === 1 ? 'win' : 'wins'} besides,
      counted in no total here.
    </p>
  )
}
