import { paths } from '~/address/paths'
import type { Driver } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { Life } from '~/data/schema/record'
import type { Track } from '~/data/schema/track'
import { formatDate, formatLongDate } from '~/format/dates'
import { formatCount, formatMean, formatStarts } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { againstInWords, formatBalance, rivalsTitle, rivalTitle } from '~/format/rivalWords'
import { seasonsTitle, seasonTitle } from '~/format/seasonTitles'
import { rideName } from '~/format/seatWords'
import {
  claimsTitle,
  dashboardTitle,
  expectationTitle,
  raceTitle,
  recordsTitle,
  recordTitle,
  reliefTitle,
  seatsTitle,
  seatTitle,
  whatIfTitle,
} from '~/format/titles'
import { placeOf, racesTitle, tracksTitle, trackTitle } from '~/format/trackTitles'
import { runsOf } from '~/stats/feats'
import { type Figures, figuresOf } from '~/stats/figures'
import type { Rival } from '~/stats/rivals'
import { yearOf } from '~/stats/seasons'
import { type Ride, ridesOf } from '~/stats/seats'
import { seriesNameIn } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import type { Page } from './pages'

/** As much as a search result shows. */
const LONGEST = 160
const UNOFFICIAL = 'Unofficial.'

export function dashboardPage({ driver, starts, gotAway }: World): Page {
  const figures = figuresOf(starts)
  const away = gotAway.length > 0 ? ` and ${counted(gotAway.length, 'that got away')}` : ''
  return {
    path: paths.dashboard(),
    kind: 'dashboard',
    title: dashboardTitle(driver),
    description: fitted(
      `All ${formatStarts(figures.starts)} of ${driver.name} in one picture: ${counted(figures.wins, 'win')}${away}, average finish ${formatMean(figures.averageFinish)}.`,
      'Slice, sort and compare every race.',
    ),
    structured: [
      {
        ...about('Person'),
        name: driver.name,
        jobTitle: driver.role,
        homeLocation: { '@type': 'Place', name: driver.from },
      },
    ],
  }
}

export function racesPage({ driver, starts }: World): Page {
  const seasons = new Set(starts.map(({ season }) => season)).size
  return {
    path: paths.races(),
    kind: 'races',
    title: racesTitle(driver),
    description: fitted(
      `Every race of ${driver.name}, newest first: ${formatStarts(starts.length)} in ${seasons} seasons, each with grid place, finish and a page of its own.`,
    ),
    structured: [],
  }
}

export function racePage(start: Start, driver: Driver): Page {
  const { track, date, season } = start
  const line = `${driver.name} finished ${formatResult(start)} of ${start.fieldSize} at ${track.shortName}, ${formatLongDate(date)}, from ${formatPosition(start.start)} on the grid, No. ${start.carNumber} for ${start.team.name}.`
  return {
    path: paths.race(start.id),
    kind: 'race',
    title: raceTitle(start, driver),
    description: fitted(line, `${start.raceName}.`, 'Full results and story.'),
    structured: [
      {
        ...event({
          ...start,
          series: seriesNameIn(driver.seriesNames, start.series, season)?.name,
        }),
        ...placed(track),
        competitor: { '@type': 'Person', name: driver.name },
      },
    ],
  }
}

/** He was no competitor in it: the driver who started was. */
export function reliefPage(entry: Entry, tracks: readonly Track[], driver: Driver): Page {
  const track = tracks.find(({ id }) => id === entry.trackId)
  return {
    path: paths.race(entry.raceId ?? ''),
    kind: 'race',
    title: reliefTitle(entry, driver),
    description: fitted(
      `${driver.name} in relief at ${entry.trackName}, ${formatLongDate(entry.date)}, ${entry.raceName}: no start of his, and in no total.`,
      'The story and the full field.',
    ),
    structured: [
      {
        ...event({
          id: entry.raceId ?? '',
          date: entry.date,
          raceName: entry.raceName,
          note: null,
          season: entry.season,
          series: seriesNameIn(driver.seriesNames, entry.series, entry.season)?.name,
        }),
        ...(track ? placed(track) : { location: { '@type': 'Place', name: entry.trackName } }),
      },
    ],
  }
}

export function seasonsPage(years: readonly number[], { driver, starts }: World): Page {
  return {
    path: paths.seasons(),
    kind: 'seasons',
    title: seasonsTitle(driver),
    description: fitted(
      `${driver.name}'s career season by season, ${years[0]} to ${years.at(-1)}: ${formatStarts(starts.length)}, rides, figures and points ranks, with sources.`,
    ),
    structured: [],
  }
}

export function seasonPage(year: number, { driver, starts }: World, { milestones }: Life): Page {
  const told = milestones.filter(({ date }) => yearOf(date) === year)
  const own = starts.filter(({ season }) => season === year)
  const teams = [...new Set(own.map(({ team }) => team.name))]
  return {
    path: paths.season(year),
    kind: 'season',
    title: seasonTitle(year, own.length, driver),
    description:
      own.length === 0
        ? fitted(
            `${driver.name} in ${year}: no start in a national series on the record.`,
            ...told.map(({ headline }) => `${headline}.`),
            'What happened, with sources.',
          )
        : fitted(
            `${driver.name} in ${year}: ${inFigures(figuresOf(own))}.`,
            `Rides: ${teams.join(', ')}.`,
            'Race by race, with sources.',
          ),
    structured: [],
  }
}

export function tracksPage({ driver, tracks, starts }: World): Page {
  const raced = new Set(starts.map(({ trackId }) => trackId)).size
  return {
    path: paths.tracks(),
    kind: 'tracks',
    title: tracksTitle(driver),
    description: fitted(
      `The ${raced === tracks.length ? '' : `${raced} of `}${tracks.length} tracks ${driver.name} raced on, by type: starts, wins, best and average finish at each, layouts kept apart.`,
    ),
    structured: [],
  }
}

export function trackPage(track: Track, { driver, starts }: World): Page {
  const own = starts.filter(({ trackId }) => trackId === track.id)
  const last = own.at(-1)
  return {
    path: paths.track(track.id),
    kind: 'track',
    title: trackTitle(track, driver),
    description: fitted(
      `${driver.name} at ${track.name}, ${placeOf(track)}: ${inFigures(figuresOf(own))}.`,
      last && `Last there ${formatDate(last.date)}.`,
      'Every start, with sources.',
    ),
    structured: [],
  }
}

export function rivalsPage(rivals: readonly Rival[], { driver, starts }: World): Page {
  const [first] = rivals
  const most = first ? ` Most met: ${first.name}, ${formatBalance(first)}.` : ''
  return {
    path: paths.rivals(),
    kind: 'rivals',
    title: rivalsTitle(driver),
    description: fitted(
      `${driver.name} against all ${rivals.length} drivers he met in ${formatStarts(starts.length)}: who finished ahead, and how often.${most}`,
    ),
    structured: [],
  }
}

export const expectationPage = ({ driver, starts }: World): Page => ({
  path: paths.expectation(),
  kind: 'expectation',
  title: expectationTitle(driver),
  description: fitted(
    `Each of ${formatStarts(starts.length)} of ${driver.name} against what other drivers made of the same grid places: best drives, worst days and means.`,
  ),
  structured: [],
})

export const seatsPage = ({ driver, starts }: World): Page => ({
  path: paths.seats(),
  kind: 'seats',
  title: seatsTitle(driver),
  description: fitted(
    `Who else drove the ${ridesOf(starts).length} rides of ${driver.name}, same number, same team, and how much of the field each of them beat.`,
  ),
  structured: [],
})

export function seatPage(ride: Ride, { driver }: World): Page {
  const name = rideName(ride)
  return {
    path: paths.seat(ride.slug),
    kind: 'seat',
    title: seatTitle(name, driver),
    description: fitted(
      `${driver.name} and the others in the ${name}: ${inFigures(figuresOf(ride.starts))}.`,
      'Everyone in it, race by race.',
    ),
    structured: [],
  }
}

export const rivalPage = (rival: Rival, driver: Driver): Page => ({
  path: paths.rival(rival.slug),
  kind: 'rival',
  title: rivalTitle(rival.name, driver),
  description: fitted(
    `${driver.name} against ${rival.name}: ${againstInWords(rival).replace(/^A/, 'a')}`,
    'Every race both started.',
  ),
  structured: [],
})

export const claimsPage = (driver: Driver): Page => ({
  path: paths.claims(),
  kind: 'claims',
  title: claimsTitle(driver),
  description: fitted(
    `What articles said of ${driver.name}, put to the record sentence by sentence: verdict, our figure then and today, and the races it rests on.`,
  ),
  structured: [],
})

export function recordsPage({ driver, starts }: World): Page {
  const longest = runsOf(starts, 1)
    .flatMap(({ id, longest: [run] }) => (id === 'top10' && run ? [run.length] : []))
    .map((length) => `longest run of top tens ${length}`)
  return {
    path: paths.records(),
    kind: 'records',
    title: recordsTitle(driver),
    description: fitted(
      `${driver.name}'s records of ${formatStarts(starts.length)}: ${[...longest, 'most places gained, most laps led'].join(', ')}.`,
      'The n-th start, and what happened on this day.',
    ),
    structured: [],
  }
}
export const whatIfPage = ({ driver, gotAway }: World): Page => ({
  path: paths.whatIf(),
  kind: 'what-if',
  title: whatIfTitle(driver),
  description: fitted(
    `Fiction: the record of ${driver.name} if ${counted(gotAway.length, 'win')} that got away had counted, or any race had ended otherwise.`,
    'Before and after.',
  ),
  structured: [],
})

export function recordPage({ driver, starts }: World): Page {
  const description = fitted(
    `Where every figure of ${driver.name}'s career is from: sources, corrections, conflicts, gaps and a glossary, with downloads as JSON and CSV.`,
  )
  const first = starts[0]
  return {
    path: paths.data(),
    kind: 'data',
    title: recordTitle(driver),
    description,
    structured: [
      {
        ...about('Dataset'),
        name: `${driver.name}: career record`,
        description,
        creator: { '@type': 'Organization', name: 'Unofficial fan project' },
        ...(first && { temporalCoverage: `${first.date}/${driver.recordTo}` }),
        distribution: [
          {
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: '/data/datapackage.json',
          },
        ],
      },
    ],
  }
}

const about = (type: string) => ({ '@context': 'https://schema.org', '@type': type })

/** As the notes of races.json put it: "Started 2011-08-06, suspended by rain …". */
const STARTED_NOTE = /^Started (\d{4}-\d{2}-\d{2})\b/

type Held = {
  id: string
  date: string
  raceName: string
  note: string | null
  season: number
  /** The name the series bore that season. */
  series: string | undefined
}

/** A race as an event; its day in the record is the one it was completed on. */
function event({ id, date, raceName, note, season, series }: Held) {
  const started = STARTED_NOTE.exec(note ?? '')?.[1]
  return {
    ...about('SportsEvent'),
    name: raceName,
    url: paths.race(id),
    sport: 'Stock car racing',
    startDate: started ?? date,
    ...(started && { endDate: date }),
    ...(series && { superEvent: { '@type': 'EventSeries', name: `${series} ${season}` } }),
  }
}

const placed = ({ name, city, state, country }: Track) => ({
  location: {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: city,
      addressRegion: state,
      addressCountry: country,
    },
  },
})

/** "15 starts, 1 win, 3 top fives, best finish 1st, average 12.3" */
function inFigures({ starts, wins, top5, top10, bestFinish, averageFinish }: Figures): string {
  if (starts === 0) return 'no start on the record'
  if (starts === 1) return `1 start, finished ${formatPosition(bestFinish)}`
  return [
    formatStarts(starts),
    wins > 0 && counted(wins, 'win'),
    wins === 0 && `best finish ${formatPosition(bestFinish)}`,
    top5 > 0 && counted(top5, 'top five'),
    top10 > 0 && counted(top10, 'top ten'),
    `average finish ${formatMean(averageFinish)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** "1 win", "3 wins"; a phrase of several words stays as it is: "3 that got away". */
const counted = (count: number, what: string) =>
  `${formatCount(count)} ${what}${count === 1 || what.startsWith('that ') ? '' : 's'}`

/**
 * A description of 160 characters at most: the first sentence, cut at a word if
 * it must be, each further one that there is room for, and at the end, where it
 * fits at all, that the site is unofficial.
 */
function fitted(first: string, ...more: (string | undefined)[]): string {
  if (first.length > LONGEST) return `${first.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
  const fits = (text: string) => text.length <= LONGEST
  const end = fits(`${first} ${UNOFFICIAL}`) ? ` ${UNOFFICIAL}` : ''
  const text = more.reduce<string>(
    (soFar, sentence) =>
      sentence && fits(`${soFar} ${sentence}${end}`) ? `${soFar} ${sentence}` : soFar,
    first,
  )
  return text + end
}
