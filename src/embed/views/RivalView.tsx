import { BalancePicture } from '~/charts/balance/BalancePicture'
import { DuelBar } from '~/charts/duel'
import type { Seen, View, ViewProps } from '~/embed/view'
import { formatDate } from '~/format/dates'
import { againstInWords, balanceSentence, CUT_NAMES } from '~/format/rivalWords'
import { balanceOf, type CutLine, cutsOf, meetingOf, type Rival, rivalOf } from '~/stats/rivals'

const titleOf = ({ data: { rival } }: Seen): string => `Against ${rival?.name}`

/** His record against one driver: who finished ahead, where, and how it ran. */
function RivalView({ seen }: ViewProps) {
  const rival = rivalIn(seen)
  const [first, last] = [rival.met[0], rival.met.at(-1)]
  const points = balanceOf(rival.met)
  const { ahead, behind } = rival
  return (
    <div className="space-y-4">
      <p className="flex items-end justify-between leading-none">
        <Side count={ahead} stat="ahead" says="he was ahead" ink="text-accent" />
        <Side count={behind} stat="behind" says={`${rival.name} was`} ink="" />
      </p>
      <DuelBar ahead={ahead} behind={behind} most={Math.max(ahead, behind)} height={28} />
      <p className="text-sm">
        {againstInWords(rival)}
        {first && last && (
          <span className="text-muted">
            {' '}
            {formatDate(first.start.date)} to {formatDate(last.start.date)}.
          </span>
        )}
      </p>
      <Parts lines={cutsOf(rival.met)} />
      <figure data-chart="balance" data-points={points.length}>
        <figcaption className="mb-1 text-sm text-muted">
          Ahead less behind. {balanceSentence(points, rival)}
        </figcaption>
        <div aria-hidden>
          <BalancePicture points={points} height={190} />
        </div>
      </figure>
    </div>
  )
}

type SideProps = { count: number; stat: string; says: string; ink: string }

const Side = ({ count, stat, says, ink }: SideProps) => (
  <span>
    <data data-stat={stat} value={count} className={`figure block text-6xl ${ink}`}>
      {count}
    </data>
    <span className="text-xs text-muted">{says}</span>
  </span>
)

const Parts = ({ lines }: { lines: readonly CutLine[] }) => {
  const most = Math.max(...lines.flatMap(({ ahead, behind }) => [ahead, behind]))
  return (
    <table className="plain-table compact-table">
      <caption className="sr-only">By series, and in kinds of meeting</caption>
      <thead>
        <tr>
          <th scope="col">Meetings</th>
          <th scope="col" className="number">
            Ahead
          </th>
          <td />
          <th scope="col">Behind</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ cut, ahead, behind }) => (
          <tr key={cut}>
            <th scope="row">{CUT_NAMES[cut]}</th>
            <td className="number">{ahead}</td>
            <td className="w-1/3">
              <DuelBar ahead={ahead} behind={behind} most={most} />
            </td>
            <td>{behind}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The rival with those meetings that are selected. */
function rivalIn({ data: { rival }, selected }: Seen): Rival {
  const lines = new Map(rival?.lines.map((line) => [line[0], line]))
  const met = selected.flatMap((start) => {
    const line = lines.get(start.id)
    if (!line) return []
    const [, finish, status, asTeammates] = line
    return [meetingOf(start, { finish, status, asTeammates })]
  })
  return rivalOf(rival?.name ?? '', met)
}

export const view: View = { titleOf, Content: RivalView }
