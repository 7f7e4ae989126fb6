import type { Start } from '~/stats/starts'
import { SERIES_NAMES } from './names'
import { formatInWords } from './numbers'
import { formatPosition } from './positions'

/** "Three wins in the book. Three that got away." */
export function storyHeadline(wins: number, gotAway: number): string {
  const book = `${capitalized(formatInWords(wins))} ${wins === 1 ? 'win' : 'wins'} in the book.`
  return gotAway === 0 ? book : `${book} ${capitalized(formatInWords(gotAway))} that got away.`
}

/** The text with a capital first letter. */
export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "Trucks, No. 75, Henderson. Started 2nd, led 56 of 67 laps." */
export const winInShort = (win: Start) =>
  `${SERIES_NAMES[win.series]}, No. ${win.carNumber}, ${win.team.shortName}. Started ${formatPosition(win.start)}, led ${win.lapsLed} of ${win.raceLaps} laps.`
