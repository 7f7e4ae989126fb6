import { paths } from '~/address/paths'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import { formatBalance, formatMeetings } from '~/format/rivalWords'
import { placeOf } from '~/format/trackTitles'
import type { Rival } from '~/stats/rivals'
import { askedFields, EVERYTHING, type Selection, select } from '~/stats/selection'
import type { World } from '~/stats/world'
import type { Vocabulary } from './reading'
import { plainWords } from './words'

/** A page that was found by its name. */
export type FoundPage = {
  /** Below wherever the site is put. */
  path: string
  name: string
  /** What tells it from others of the name. */
  detail: string
}

/** Pages of one kind, the most a list can take, and how many more there are. */
export type FoundGroup = { kind: string; found: readonly FoundPage[]; more: number }

type Candidate = FoundPage & { words: readonly string[] }

const MOST: Readonly<Record<string, number>> = {
  Pages: 4,
  Rivals: 5,
  Tracks: 5,
  Seasons: 3,
  Races: 6,
}

/** Lists and the like, each with what else it may be looked for by. */
const LISTS: readonly (readonly [path: string, name: string, detail: string, also: string])[] = [
  [
    paths.dashboard(),
    'Dashboard',
    'Every start in one picture',
    'home career strip timeline trend',
  ],
  [paths.races(), 'Races', 'Every race, season by season', 'index list'],
  [paths.seasons(), 'Seasons', 'Season by season', 'years index list points'],
  [paths.tracks(), 'Tracks', 'Every track', 'map index list'],
  [
    paths.records(),
    'Records',
    'Longest runs, best days, on this day',
    'streaks longest run row top tens fives dnf laps led places gained rating most best today nth number anniversary calendar',
  ],
  [paths.rivals(), 'Rivals', 'Every driver he met', 'head to head opponents drivers versus'],
  [
    paths.expectation(),
    'Against expectation',
    'His finishes against his grid places',
    'expected over under performance grid mean finish overachieved',
  ],
  [
    paths.seats(),
    'Same seat',
    'Who else drove his rides',
    'rides teammates predecessors successors drivers car equipment seats number',
  ],
  [paths.claims(), 'Claims', 'What the press said', 'press articles quotes media facts'],
  [
    paths.whatIf(),
    'What if',
    'Fiction: the wins that got away, and any other finish',
    'whatif fiction imagine editor simulator got away roval disqualified relief',
  ],
  [
    paths.data(),
    'Data',
    'The record and where it is from',
    'sources corrections conflicts gaps glossary words downloads csv json credits errors method arca',
  ],
]

/** Starts that are this few are offered one by one. */
const FEW = 6
/** So many tracks or seasons asked for are offered as well. */
const FEW_SUBJECTS = 3

/**
 * Pages, rivals, tracks, seasons and races in whose names every word of a text begins
 * one; words that mean nothing in a sentence are passed over. With them come the
 * pages of what is asked for, where that is little.
 *
 * @param selection what the text asks for.
 * @param rivals everyone he met, most met first; empty until they are known.
 * @returns only groups that have any, races newest first.
 */
export function findPages(
  text: string,
  world: World,
  { small }: Vocabulary,
  selection: Selection = EVERYTHING,
  rivals: readonly Rival[] = [],
): FoundGroup[] {
  const words = plainWords(text)
    .flatMap((word) => (word.includes(' ') ? plainWords(word) : word))
    .filter((word) => !small.has(word) || LIST_NAMES.has(word))
  if (words.length === 0) return []
  const subjects = subjectsOf(world, selection)
  const isMeant = (candidate: Candidate) =>
    subjects.has(candidate.path) ||
    words.every((word) => candidate.words.some((own) => own.startsWith(word)))
  const { Pages = [], ...others } = candidatesOf(world)
  const candidates = { Pages, Rivals: rivalPagesOf(rivals), ...others }
  return Object.entries(candidates).flatMap(([kind, candidates]) => {
    const found = candidates.filter(isMeant)
    const most = MOST[kind] ?? 0
    const more = Math.max(0, found.length - most)
    return found.length === 0 ? [] : [{ kind, found: found.slice(0, most), more }]
  })
}

/** Paths of the tracks, seasons and races that are asked for, each where they are few. */
function subjectsOf(world: World, selection: Selection): ReadonlySet<string> {
  const isAnything = askedFields(selection).length > 0
  const starts = isAnything ? select(world.starts, selection) : []
  const { track, season } = selection
  return new Set([
    ...(track.length <= FEW_SUBJECTS ? track.map(paths.track) : []),
    ...(season.length <= FEW_SUBJECTS ? season.map(paths.season) : []),
    ...(starts.length <= FEW ? starts.map(({ id }) => paths.race(id)) : []),
  ])
}

const LIST_NAMES = new Set(LISTS.flatMap(([, name]) => plainWords(name)))

/** Their words are taken apart once for each world, not with each letter typed. */
const known = new WeakMap<World, Record<string, Candidate[]>>()

function candidatesOf(world: World): Record<string, Candidate[]> {
  const candidates = known.get(world) ?? allPages(world)
  known.set(world, candidates)
  return candidates
}

const knownRivals = new WeakMap<readonly Rival[], Candidate[]>()

function rivalPagesOf(rivals: readonly Rival[]): Candidate[] {
  const candidates = knownRivals.get(rivals) ?? rivals.map(rivalPage)
  knownRivals.set(rivals, candidates)
  return candidates
}

const rivalPage = (rival: Rival): Candidate =>
  candidate(
    {
      path: paths.rival(rival.slug),
      name: rival.name,
      detail: `${formatMeetings(rival.meetings)}, ${formatBalance(rival)}`,
    },
    [rival.name, rival.slug, 'rival against'],
  )

const allPages = (world: World): Record<string, Candidate[]> => ({
  Pages: LISTS.map(([path, name, detail, also]) =>
    candidate({ path, name, detail }, [name, detail, also]),
  ),
  Tracks: trackPages(world),
  Seasons: seasonPages(world),
  Races: racePages(world),
})

const candidate = (page: FoundPage, names: readonly string[]): Candidate => ({
  ...page,
  words: names.flatMap(plainWords),
})

function trackPages({ tracks, starts }: World): Candidate[] {
  const counts = countsOf(starts.map(({ trackId }) => trackId))
  return tracks.map((track) =>
    candidate(
      {
        path: paths.track(track.id),
        name: track.shortName,
        detail: `${TRACK_TYPE_NAMES[track.type]}, ${placeOf(track)}, ${formatStarts(counts.get(track.id) ?? 0)}`,
      },
      [track.id, track.name, track.shortName, track.city, 'track'],
    ),
  )
}

function seasonPages({ starts }: World): Candidate[] {
  const counts = countsOf(starts.map(({ season }) => season))
  return [...counts]
    .reverse()
    .map(([year, n]) =>
      candidate({ path: paths.season(year), name: `Season ${year}`, detail: formatStarts(n) }, [
        `season ${year}`,
      ]),
    )
}

function racePages({ starts, entries, tracks }: World): Candidate[] {
  const reliefs = entries.flatMap((entry) => {
    if (entry.entry !== 'relief' || entry.raceId === null) return []
    const track = tracks.find(({ id }) => id === entry.trackId)
    const detail = `Relief drive, ${entry.trackName}, ${formatDate(entry.date)}, ${SERIES_NAMES[entry.series]}`
    const page = { path: paths.race(entry.raceId), name: entry.raceName, detail }
    const names = [entry.raceName, entry.trackName, track?.name ?? '', entry.series, 'relief']
    return [{ date: entry.date, page: candidate(page, [...names, detail, String(entry.season)]) }]
  })
  const raced = starts.map((start) => {
    const { id, raceName, track, season, series, date } = start
    const detail = `${formatResult(start)}, ${track.shortName}, ${formatDate(date)}, ${SERIES_NAMES[series]}`
    const names = [raceName, track.shortName, track.id, track.city, SERIES_NAMES[series], series]
    const page = candidate({ path: paths.race(id), name: raceName, detail }, [
      ...names,
      ...[String(season), date],
    ])
    return { date, page }
  })
  return [...raced, ...reliefs].sort((a, b) => (a.date < b.date ? 1 : -1)).map(({ page }) => page)
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
