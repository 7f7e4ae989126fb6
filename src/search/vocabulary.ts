import { knownOf } from '~/address/known'
import type { CareerRecord } from '~/data/schema/record'
import { SERIES, TRACK_TYPES } from '~/data/schema/values'
import { RESULTS, type Selection } from '~/stats/selection'
import { STATUS_CLASSES } from '~/stats/status'
import { type Names, teamNames, trackNames } from './names'
import type { Ask, AskedField, Vocabulary } from './reading'
import * as synonyms from './synonyms'
import { plainWords } from './words'

/** Words of the grammar that a slip may have been meant for. */
const GRAMMAR = 'since until before after between last started'.split(' ')
/** Shorter ones are near to too many words. */
const SHORTEST_SUGGESTION = 4

/** All that can be said of a record; a name nearer to racing comes before one of a track or team. */
export function vocabularyOf(record: CareerRecord): Vocabulary {
  const known = knownOf(record)
  const phrases = new Map<string, Ask>()
  const learn = (name: string, ask: Ask) => {
    const phrase = plainWords(name).join(' ')
    if (phrase !== '' && !phrases.has(phrase)) phrases.set(phrase, ask)
  }
  for (const [name, ask] of racingWords(known.makes)) learn(name, ask)
  for (const [name, ask] of named('track', trackNames(record.tracks))) learn(name, ask)
  for (const [name, ask] of named('team', teamNames(record.teams))) learn(name, ask)
  for (const [name, ask] of seriesNames(record)) learn(name, ask)
  return {
    known,
    phrases,
    longest: Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length)),
    cars: new Set(record.races.map(({ carNumber }) => carNumber)),
    small: new Set([...synonyms.SMALL_WORDS, ...plainWords(record.driver.name)]),
    suggestions: [...new Set([...phrases.keys(), ...GRAMMAR])].filter(
      (phrase) => phrase.length >= SHORTEST_SUGGESTION && !phrase.includes(' '),
    ),
  }
}

type Named = [name: string, ask: Ask]

const asking = <K extends AskedField>(field: K, value: Selection[K], says?: string): Ask => ({
  field,
  patch: { [field]: value },
  ...(says !== undefined && { says }),
})

const each = (words: string, ask: Ask): Named[] => words.split('|').map((name) => [name, ask])

/** What is said of racing anywhere, and the makes of the record. */
const racingWords = (makes: readonly string[]): Named[] => [
  ...SERIES.flatMap((id) => each(synonyms.SERIES_WORDS[id], asking('series', [id]))),
  ...TRACK_TYPES.flatMap((type) => each(synonyms.TYPE_WORDS[type], asking('type', [type]))),
  ...each(
    synonyms.OVAL_WORDS,
    asking('type', synonyms.OVALS, 'Ovals: every kind but road and street'),
  ),
  ...RESULTS.flatMap((result) => each(synonyms.RESULT_WORDS[result], asking('result', [result]))),
  ...STATUS_CLASSES.flatMap((end) => each(synonyms.STATUS_WORDS[end], asking('status', [end]))),
  ...makes.flatMap((make) =>
    each([make, `${make}s`, synonyms.MAKE_WORDS[make] ?? ''].join('|'), asking('make', [make])),
  ),
]

const named = (field: 'track' | 'team', names: Names): Named[] =>
  [...names].map(([name, ids]) => [name, asking(field, ids)])

/** The names that the series bore: "Camping World Truck", with and without "NASCAR" and "Series". */
const seriesNames = ({ driver }: CareerRecord): Named[] =>
  driver.seriesNames.flatMap(({ series, name, shortName }) => {
    const id = SERIES.find((one) => one === series)
    if (id === undefined) return []
    const plain = name.replace(/^NASCAR /, '').replace(/ Series$/, '')
    const sponsor = shortName.replace(/ (?:Cup|Truck)$/, '')
    return [name, plain, shortName, sponsor].map((one): Named => [one, asking('series', [id])])
  })
