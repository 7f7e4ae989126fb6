import type { Verdict } from '~/data/schema/press'
import { formatDaysIn } from './dates'
import { formatCount } from './numbers'

/** "1 sentence", "83 sentences" */
export const formatSentences = (sentences: number): string =>
  sentences === 1 ? '1 sentence' : `${formatCount(sentences)} sentences`

/** Why nothing is listed: no article yet, or no such verdict. */
export const NOTHING_SAID = 'By that day none of these articles had appeared.'
export const NOTHING_SO = 'No sentence of the press is found to be so here, by this day.'

type Counts = readonly { verdict: Verdict; count: number }[]

/** What came of all of them, to be quoted: "9 sentences of the press about Sam Driver: holds 7; did not 2". */
export function claimsFact(name: string, counts: Counts): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const said = `${all === 0 ? 'No sentence' : formatSentences(all)} of the press about ${name}`
  const found = counts.map(({ verdict, count }) => `${verdict} ${count}`).join('; ')
  return all === 0 ? said : `${said}, put to the record: ${found}`
}

const MORE_OR_LESS: Record<string, string> = {
  '<=': 'at most ',
  '>=': 'at least ',
  '<': 'less than ',
  '>': 'more than ',
  '=': '',
}

const BY_DAY: Record<string, string> = {
  '<=': 'by',
  '>=': 'from',
  '<': 'before',
  '>': 'after',
  '=': 'on',
}

/** "track=Martinsville; date<2024-11-02" as "track Martinsville, before 2 Nov 2024". */
export const formatAbout = (about: string): string => about.split('; ').map(part).join(', ')

function part(text: string): string {
  const [, name, sign = '', value = ''] = /^([^=<>]+)(<=|>=|=|<|>)(.*)$/.exec(text) ?? []
  if (name === undefined) return formatDaysIn(text)
  if (name === 'date') return `${BY_DAY[sign]} ${formatDaysIn(value)}`
  const what = `${MORE_OR_LESS[sign]}${formatDaysIn(value).replaceAll(',', ', ')}`
  if (name === 'finish' && sign === '<=') return `finish ${value} or better`
  if (name === 'driver' || name === 'event') return what
  return `${name === 'car' ? 'No.' : name} ${what}`
}

/** What the sentence says of its figure: "max finish" and "<=12" as "max finish: at most 12". */
export const formatExpected = (statistic: string, expected: string): string =>
  `${statistic.replaceAll('=', ' ')}: ${formatDaysIn(expected.replace(/<=|>=|<|>/g, (sign) => MORE_OR_LESS[sign] ?? sign))}`
