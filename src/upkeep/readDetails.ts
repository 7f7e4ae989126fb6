import { suggest } from '~/address/suggest'
import type { Series } from '~/data/schema/common'
import type { Plate } from '~/data/schema/stint'
import type { Team, Track } from '~/data/schema/track'
import { SERIES } from '~/data/schema/values'
import { slugOf } from '~/stats/slugs'
import { type Detail, type Given, textIn, textsIn } from './details'
import { ALLOWANCES, type Allowance, didYouMean, type Fault } from './fault'
import { stageOf } from './results'
import { contrast } from './stintRules'
import { teamNamed, unknownTeam } from './teams'
import type { WholeRecord } from './whole'

/** What details mean; `undefined` where one is not given or wrong. */
export type Details = {
  race: { id: string; series: Series; season: number; round: number } | undefined
  date: string | undefined
  track: Track | undefined
  laps: number | undefined
  /** One that is there, or a new one. */
  team: Team | undefined
  plate: Plate | undefined
  seasonRaces: number | undefined
  pointsPlace: number | undefined
  allowed: ReadonlySet<Allowance>
}

type Read = { record: WholeRecord; given: Given; faults: Fault[] }

/**
 * Details against the record, each by itself.
 *
 * @param today last day that a race can have been.
 * @returns what they mean, and every one that is wrong.
 */
export function readDetails(
  record: WholeRecord,
  given: Given,
  today: string,
): { details: Details; faults: Fault[] } {
  const read: Read = { record, given, faults: [] }
  const race = raceIn(read)
  const details = {
    race,
    date: dateIn(read, race, today),
    track: trackIn(read),
    laps: wholeIn(read, 'laps'),
    team: teamIn(read),
    plate: plateIn(read),
    seasonRaces: wholeIn(read, 'season-races'),
    pointsPlace: wholeIn(read, 'points-place'),
    allowed: allowedIn(read),
  }
  const pole = textIn(given, 'pole')
  if (pole && !/^(yes|no)$/.test(pole)) refuse(read, 'pole', `“${pole}” is neither yes nor no`)
  for (const stage of ['stage1', 'stage2'] as const)
    stageOf(textIn(given, stage) ?? '', (reason) => refuse(read, stage, reason))
  return { details, faults: read.faults }
}

function refuse({ faults }: Read, detail: Detail, reason: string): undefined {
  faults.push({ where: `--${detail}`, reason })
}

function raceIn(read: Read): Details['race'] {
  const text = textIn(read.given, 'race')
  if (!text) return undefined
  const [, series = '', season = '', round = ''] = /^([a-z']+)-(\d{4})-(\d{1,2})$/i.exec(text) ?? []
  if (!series)
    return refuse(read, 'race', `“${text}” is no race id: series-season-round, like truck-2026-15`)
  if (!SERIES.includes(series as Series))
    return refuse(
      read,
      'race',
      `no series “${series}”: ${SERIES.join(', ')}${didYouMean(series, SERIES)}`,
    )
  if (round.length < 2 || Number(round) === 0)
    return refuse(
      read,
      'race',
      `the round has two digits: ${series}-${season}-${round.padStart(2, '0')}`,
    )
  const taken = read.record.files['races.json'].find(({ id }) => id === text)
  if (taken)
    return refuse(read, 'race', `${text} is in the record: ${taken.raceName}, ${taken.date}`)
  const { 'entries.json': entries, 'seasons.json': seasons } = read.record.files
  const relief = entries.find(({ raceId, entry }) => raceId === text && entry === 'relief')
  if (relief) return refuse(read, 'race', `${text} is in entries.json, driven in relief: no start`)
  const race = { id: text, series: series as Series, season: Number(season), round: Number(round) }
  const line = seasons.find((one) => one.series === series && one.season === race.season)
  if (line && race.round > line.scheduleLength)
    return refuse(
      read,
      'race',
      `round ${race.round}, but ${season} has ${line.scheduleLength} races: scheduleLength in seasons.json`,
    )
  return race
}

function dateIn(read: Read, race: Details['race'], today: string): string | undefined {
  const text = textIn(read.given, 'date')
  if (!text) return undefined
  if (!isDay(text)) return refuse(read, 'date', `“${text}” is no day: YYYY-MM-DD`)
  if (text > today) return refuse(read, 'date', `${text} is still to come; today is ${today}`)
  if (!race) return text
  if (!text.startsWith(`${race.season}-`))
    return refuse(read, 'date', `${text} is not in the season of ${race.id}`)
  const others = read.record.files['races.json'].filter(
    ({ series, season }) => series === race.series && season === race.season,
  )
  const wrong = others.find((other) =>
    other.round < race.round ? other.date > text : other.date < text,
  )
  if (!wrong) return text
  const side = wrong.round < race.round ? 'before' : 'after'
  return refuse(read, 'date', `${text} is ${side} round ${wrong.round}, which was on ${wrong.date}`)
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(day.valueOf()) &&
    day.toISOString().startsWith(text)
  )
}

function trackIn(read: Read): Track | undefined {
  const text = textIn(read.given, 'track')
  if (!text) return undefined
  const tracks = read.record.files['tracks.json']
  const exact = tracks.find(({ id }) => id === slugOf(text))
  const named = tracks.filter((track) =>
    [track.name, track.shortName].map(slugOf).includes(slugOf(text)),
  )
  if (exact || named.length === 1) return exact ?? named[0]
  const near = nearTrack(slugOf(text), tracks)
  return refuse(
    read,
    'track',
    `no track “${text}” in tracks.json${near || '; a new one goes there first'}`,
  )
}

/** By its id, by a name, or by a word of what was given, told by the id. */
function nearTrack(slug: string, tracks: readonly Track[]): string {
  const ids = tracks.map(({ id }) => id)
  const names = new Map(tracks.map(({ id, name }) => [slugOf(name), id]))
  const named = suggest(slug, [...names.keys()])
  const words = slug.split('-').filter((word) => word.length > 3)
  const near = [slug, ...words].map((word) => suggest(word, ids)).find((id) => id !== null)
  const id = near ?? (named && names.get(named))
  return id ? `; did you mean ${id}?` : ''
}

function teamIn(read: Read): Team | undefined {
  const text = textIn(read.given, 'team')
  if (!text) return undefined
  const team = teamNamed(read.record, text)
  const shortName = textIn(read.given, 'new-team')
  if (team && shortName) return refuse(read, 'new-team', `${team.name} is in teams.json already`)
  if (team) return team
  if (shortName) return { id: slugOf(text), name: text, shortName }
  return refuse(read, 'team', unknownTeam(read.record, text))
}

function plateIn(read: Read): Plate | undefined {
  const text = textIn(read.given, 'plate')
  if (!text) return undefined
  const [, ground = '', ink = ''] =
    /^(#[0-9a-f]{6}),(#[0-9a-f]{6})$/.exec(text.toLowerCase().replace(/\s/g, '')) ?? []
  if (!ground) return refuse(read, 'plate', `“${text}” is no pair of colors: #1d4fa3,#ffffff`)
  const same = read.record.files['stints.json'].find(({ plate }) => plate.ground === ground)
  if (same) return refuse(read, 'plate', `${ground} is the ground of ${same.id}`)
  const ratio = contrast(ground, ink)
  if (ratio < 4.5)
    return refuse(
      read,
      'plate',
      `${ink} on ${ground} is ${ratio.toFixed(1)}:1, and 4.5:1 can be read`,
    )
  return { ground, ink }
}

function wholeIn(read: Read, detail: Detail): number | undefined {
  const text = textIn(read.given, detail)
  if (!text) return undefined
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  return refuse(read, detail, `“${text}” is no whole number from 1 up`)
}

function allowedIn(read: Read): Set<Allowance> {
  const texts = textsIn(read.given, 'allow')
  for (const text of texts)
    if (!ALLOWANCES.includes(text as Allowance))
      refuse(read, 'allow', `nothing called “${text}”: ${ALLOWANCES.join(', ')}`)
  return new Set(texts as Allowance[])
}
