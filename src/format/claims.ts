import { formatDaysIn } from './dates'

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
