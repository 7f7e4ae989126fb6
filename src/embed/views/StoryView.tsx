import { BandMark, GotAwayMark } from '~/charts/BandMark'
import type { Seen, View, ViewProps } from '~/embed/view'
import { formatDate } from '~/format/dates'
import { storyHeadline, winInShort } from '~/format/story'
import { gotAwayIn } from '~/stats/gotAway'

const toldIn = ({ world, selected, address }: Seen) => ({
  wins: selected.filter(({ finish }) => finish === 1),
  gotAway: gotAwayIn(world.gotAway, world.starts, selected, address.selection),
})

function titleOf(seen: Seen): string {
  const { wins, gotAway } = toldIn(seen)
  return storyHeadline(wins.length, gotAway.length)
}

/** The wins in the book beside the wins that are not. */
function StoryView({ seen }: ViewProps) {
  const { wins, gotAway } = toldIn(seen)
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {wins.length > 0 && (
        <ol className="border-t-4 border-win">
          {wins.map((win) => (
            <Line
              key={win.id}
              isWin
              place={`${win.track.shortName} ${win.season}`}
              date={win.date}
              text={winInShort(win)}
            />
          ))}
        </ol>
      )}
      {gotAway.length > 0 && (
        <ol className="border-t-4 border-dashed border-line-strong">
          {gotAway.map(({ id, label, date, inShort }) => (
            <Line key={id} place={label} date={date} text={inShort} />
          ))}
        </ol>
      )}
    </div>
  )
}

type LineProps = { isWin?: boolean; place: string; date: string; text: string }

const Line = ({ isWin = false, place, date, text }: LineProps) => (
  <li className="border-b border-line py-2">
    <p className="figure flex items-baseline gap-1.5 text-xl">
      {isWin ? <BandMark band="win" /> : <GotAwayMark />}
      {place}
      <span className="font-sans text-xs font-normal text-muted">{formatDate(date)}</span>
    </p>
    <p className="mt-0.5 text-sm leading-snug">{text}</p>
  </li>
)

export const view: View = { titleOf, Content: StoryView }
