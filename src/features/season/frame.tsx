import type { Start } from '~/stats/starts'
import { acrossRounds, namedRounds } from './rounds'

/** The rounds' numbers below a picture. */
export const RoundNames = ({ rounds, y }: { rounds: number; y: number }) => (
  <g className="fill-muted text-[0.6875rem]" textAnchor="middle">
    {namedRounds(rounds).map((round) => (
      <text key={round} x={`${acrossRounds(round, rounds)}%`} y={y}>
        {round}
      </text>
    ))}
  </g>
)

type PlayoffProps = { starts: readonly Start[]; rounds: number; bottom: number }

/** The playoff races that the notes name, shaded and labelled. */
export function PlayoffRounds({ starts, rounds, bottom }: PlayoffProps) {
  const [first, last] = [starts[0], starts.at(-1)]
  if (!first || !last) return null
  const left = acrossRounds(first.round - 0.5, rounds)
  const right = acrossRounds(last.round + 0.5, rounds)
  return (
    <>
      <rect
        x={`${left}%`}
        width={`${right - left}%`}
        height={bottom}
        className="fill-win opacity-15"
      />
      <text
        x={`${(left + right) / 2}%`}
        y="10"
        textAnchor="middle"
        className="fill-muted text-[0.6875rem]"
      >
        playoffs
      </text>
    </>
  )
}
