type Props = {
  ahead: number
  behind: number
  /** What a full half stands for. */
  most: number
  height?: number
}

/**
 * How often ahead, filled, to the left, and how often behind, hollow, to the
 * right of one middle; all bars of a table in one scale.
 */
export function DuelBar({ ahead, behind, most, height = 16 }: Props) {
  const half = (count: number) => Math.round((500 * count) / Math.max(1, most)) / 10
  const [left, right] = [half(ahead), half(behind)]
  return (
    <svg width="100%" height={height} className="duel" aria-hidden="true">
      {left > 0 && (
        <rect x={`${half(most - ahead)}%`} width={`${left}%`} y="2" height={height - 4} />
      )}
      {right > 0 && (
        <rect className="theirs" x="50%" width={`${right}%`} y="2" height={height - 4} />
      )}
      <line x1="50%" x2="50%" y2={height} />
    </svg>
  )
}
