import type { InCareer } from '~/stats/aboutRace'
import type { Start } from '~/stats/starts'
import { SERIES_NAMES } from './names'
import { formatPosition } from './positions'
import { inWords } from './seasonTitles'

/**
 * Where a start stands in the career: "His 57th start, the 12th in Trucks and
 * the first at Mid-Ohio." Numbers that are not known are left out.
 */
export function careerSentence(
  { overall, inSeries, here, bestHereBefore }: InCareer,
  { series, track }: Start,
): string {
  const own = `${nth(inSeries)} ${overall === null ? 'start ' : ''}in ${SERIES_NAMES[series]}`
  const counts = [
    ...(overall === null ? [] : [`${nth(overall)} start`]),
    overall === null ? own : `the ${own}`,
    ...(here === null ? [] : [`the ${nth(here)} at ${track.shortName}`]),
  ]
  const [first, ...rest] = counts
  const best =
    bestHereBefore === null
      ? ''
      : ` Until then his best finish there was ${formatPosition(bestHereBefore)}.`
  return `His ${first}${rest.length > 0 ? `, ${inWords(rest)}` : ''}.${best}`
}

const nth = (number: number) => (number === 1 ? 'first' : formatPosition(number))
