import { STAGES_SINCE } from '~/data/schema/values'
import { firstOnGrid, type Slope, type SlopeLine, winnerOf } from '~/stats/slope'
import { formatPosition } from './positions'

/** "He went from 2nd to 1st of 36. Corey Heim, first on the grid, finished 25th." */
export function slopeSentence(
  slope: Slope,
  own: SlopeLine | undefined,
  isHe: boolean,
  season: number,
) {
  const [winner, first] = [winnerOf(slope), firstOnGrid(slope)]
  return [
    own
      ? `${isHe ? 'He' : `${own.driver}'s car`} went from ${formatPosition(own.start)} to ${formatPosition(own.finish)} of ${slope.lines.length}.`
      : `${slope.lines.length} cars.`,
    winner && winner !== own && `${winner.driver} won from ${formatPosition(winner.start)}.`,
    first &&
      first !== own &&
      first !== winner &&
      `${first.driver}, first on the grid, finished ${formatPosition(first.finish)}.`,
    stagesOf(slope, season),
  ]
    .filter(Boolean)
    .join(' ')
}

function stagesOf({ stagesKnown }: Slope, season: number): string {
  if (stagesKnown === 'all')
    return 'A car outside the top ten of a stage passes it without a point.'
  if (stagesKnown === 'some') return 'The stage places of the others are not in our sources.'
  return season < STAGES_SINCE
    ? 'There were no stages then.'
    : 'The stage places of this field are not in our sources.'
}
