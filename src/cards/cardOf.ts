import type { CareerView, Standalone } from '~/address/embeds'
import { type Axis, axisOf } from '~/charts/timeAxis'
import type { GridOutcome, SeasonDriver, Seat } from '~/data/schema/context'
import type { Driver } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { Claim } from '~/data/schema/press'
import type { Life } from '~/data/schema/record'
import type { SeasonLine } from '~/data/schema/season'
import { formatFigures } from '~/format/claimFigures'
import { formatSentences } from '~/format/claims'
import { sideName } from '~/format/compareWords'
import { contextSentence } from '~/format/contextWords'
import { formatDate, formatLongDate } from '~/format/dates'
import { DISTRIBUTION_TITLE, distributionSentence } from '~/format/distributionWords'
import { driveName, formatAgainst, formatDifference } from '~/format/expectationWords'
import { briefNotAffiliated } from '~/format/fairness'
import { GRID_TITLE, gridSentence } from '~/format/gridWords'
import { FIRST_HEADLINES } from '~/format/headlines'
import { ENTRY_NAMES, SERIES_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import {
  formatCount,
  formatMean,
  formatMiles,
  formatSigned,
  formatStarts,
  UNKNOWN,
} from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { FEAT_NAMES, formatFeat, fromTo, NTH_TITLE, placed, RUN_NAMES } from '~/format/recordWords'
import { formatBalance, formatMeetings } from '~/format/rivalWords'
import { SEASON_AVERAGES_TITLE } from '~/format/seasonAverageWords'
import { inWords } from '~/format/seasonTitles'
import { formatPercentile, formatRaces, rideName } from '~/format/seatWords'
import { storyHeadline, winInShort } from '~/format/story'
import type { FigureId } from '~/format/terms'
import { TIMELINE_TITLE, timelineSentence } from '~/format/timelineWords'
import { placeOf } from '~/format/trackTitles'
import { FICTION, WHAT_IF_TITLE, whatIfLines } from '~/format/whatIfWords'
import { shareBands } from '~/stats/bands'
import { roundStarts } from '~/stats/calendar'
import { readyComparisons, sidesOf } from '~/stats/comparisons'
import { contextIn, isRank } from '~/stats/context'
import {
  againstOf,
  differenceOf,
  expectedOf,
  expectedPoints,
  furthest,
  poolsOf,
} from '~/stats/expectation'
import { featsOf, runsOf } from '~/stats/feats'
import { type FieldPlaces, fieldDriverOf } from '~/stats/field'
import { figuresOf } from '~/stats/figures'
import type { Rival } from '~/stats/rivals'
import { ridesIn } from '~/stats/seasons'
import { ridesOf, rowsOfRide, sharedSeat, sidesOfRide } from '~/stats/seats'
import { EVERYTHING, type Selection, select } from '~/stats/selection'
import { seriesNameIn } from '~/stats/seriesNames'
import { splitBy } from '~/stats/splits'
import type { Start } from '~/stats/starts'
import { DEFAULT_KINDS, timelineOf } from '~/stats/timeline'
import { seasonAverages, trendOf, WINDOW } from '~/stats/trend'
import { countVerdicts, type JudgedOf, judge } from '~/stats/verdicts'
import { allStories, imagine } from '~/stats/whatIf'
import type { World } from '~/stats/world'
import type { Card, CardFigure, CardPlate, CardRow, Picture } from './card'
import { distributionPicture } from './distribution'
import { fieldPicture } from './field'
import { gridPicture } from './grid'
import { ranksPicture } from './ranks'
import { ridesPicture } from './rides'
import { seasonsPicture } from './seasons'
import { splitsPicture } from './splits'
import { stripPicture } from './strip'
import { timelinePicture } from './timeline'

/** What the card of a view, or of the whole site, is made from. */
export type Told = {
  /** `null` is the site as a whole. */
  shown: Standalone | null
  world: World
  /** Of a race: everyone in it. */
  field: readonly (FieldPlaces & { carNumber: string })[] | null
  /** Everyone he met, most met first. */
  rivals: readonly Rival[]
  /** Of a claim: the sentence. */
  claim?: ToldClaim | null
  /** Of what the press said: every sentence. */
  claims?: readonly ToldClaim[]
  /** What others made of the grid places, who else drove his rides, and everyone in his seasons. */
  beside?: ToldBeside
}

/** Tables beside the record that some cards are made from. */
type ToldBeside = {
  outcomes: readonly GridOutcome[]
  seats: readonly Seat[]
  seasons: readonly SeasonLine[]
  drivers: readonly SeasonDriver[]
  life?: Life
}

/** A sentence of the press, and what each of its queries selects. */
export type ToldClaim = {
  claim: Pick<Claim, 'claim' | 'fact' | 'query'> & JudgedOf
  publisher: string
  published: string
  selections: Readonly<Record<string, Partial<Selection>>>
}

/** Units across a strip, of which a mark is ten wide: fewer, and so larger marks, for fewer starts. */
const widthFor = (starts: readonly Start[]) => (starts.length > 60 ? 700 : 520)

/** @throws where the record has no such track or race. */
export function cardOf(told: Told): Card {
  const { shown, world, field, rivals, claim, beside = NOTHING } = told
  if (shown === null) return siteCard(world)
  switch (shown.view) {
    case 'season':
      return seasonCard(world, Number(shown.of))
    case 'track':
      return trackCard(world, shown.of)
    case 'race':
      return raceCard(world, shown.of, field ?? [])
    case 'rival':
    case 'rivals':
      return rivalsCard(world, rivals)
    case 'claim':
      if (!claim) throw new Error(`no claim '${shown.of}'`)
      return claimCard(world, claim)
    case 'claims':
      return claimsCard(world, told.claims ?? [])
    case 'seats':
      return seatsCard(world, beside.seats)
    case 'seat':
      return seatCard(world, shown.of, beside.seats)
    case 'expectation':
      return expectationCard(world, beside.outcomes)
    case 'context':
      return contextCard(world, beside)
    case 'timeline':
      return timelineCard(world, beside)
    default:
      return CAREER_CARDS[shown.view](world)
  }
}

/** Heights of a strip, as shares of its width: below figures, and below a title alone. */
const LOW = 0.23
const HIGH = 0.31

const TALLIED_FIGURES: readonly FigureId[] = ['wins', 'top5', 'top10']
const HEADLINES: readonly FigureId[] = ['starts', 'wins', 'top10', 'avg_finish']

function siteCard(world: World): Card {
  const { driver, starts } = world
  return {
    ...plain(world),
    kicker: `Every start of a racing career${yearsOf(starts, ', ')}`,
    title: driver.name,
    plates: platesOf(starts, world),
    figures: headlinesOf(starts, HEADLINES),
    picture: careerStrip(world, LOW),
  }
}

/** His starts against what others made of their grid places. */
function expectationCard(world: World, outcomes: readonly GridOutcome[]): Card {
  const all = expectedOf(world.starts, poolsOf(outcomes))
  const { mean, better } = againstOf(all)
  const best = furthest(expectedPoints(all, WINDOW.least), 'best', 1)[0]
  return {
    ...plain(world),
    title: 'Against expectation',
    sub: 'Each finish against what others made of about the same grid place',
    figures: mean
      ? [
          { text: formatAgainst(mean), name: `places a start, mean of ${mean.starts}` },
          { text: String(better), name: 'better than expected' },
          ...(best
            ? [
                {
                  text: formatDifference(differenceOf({ ...best, why: null })),
                  name: `${driveName(best)}, the best`,
                },
              ]
            : []),
        ]
      : [],
    picture: careerStrip(world, LOW),
  }
}

/** @throws where he has no such ride. */
function seatCard(world: World, slug: string | null, seats: readonly Seat[]): Card {
  const ride = ridesOf(world.starts).find((one) => one.slug === slug)
  if (!ride) throw new Error(`no ride '${slug}'`)
  const asked = { name: world.driver.name, asof: world.asof }
  const { occupants, others } = sharedSeat(ride, rowsOfRide(seats, ride), asked)
  const his = occupants.find(({ isHis }) => isHis)
  return {
    ...plain(world),
    title: rideName(ride),
    sub: 'Same seat: the mean share of the field beaten. Not a controlled experiment',
    plates: platesOf(ride.starts, world),
    figures: [
      {
        text: formatPercentile(his?.percentile ?? null),
        name: `% beaten: he, ${formatRaces(ride.starts.length)}`,
      },
      ...(others.drives === 0
        ? []
        : [
            {
              text: formatPercentile(others.percentile),
              name: `% beaten: ${others.drivers === 1 ? '1 other' : `${others.drivers} others`}, ${formatRaces(others.drives)}`,
            },
          ]),
    ],
    picture: strip(ride.starts, world.starts, axisOf(world.starts), LOW),
  }
}

/** Rides that a card has room for. */
const RIDE_ROWS = 6

/** The rides he drove most, he beside the others in each. */
function seatsCard(world: World, seats: readonly Seat[]): Card {
  const asked = { name: world.driver.name, asof: world.asof }
  const rides = ridesOf(world.starts)
  const most = rides
    .toSorted((a, b) => b.starts.length - a.starts.length)
    .slice(0, RIDE_ROWS)
    .map((ride) => ({ ride, ...sidesOfRide(ride, rowsOfRide(seats, ride), asked) }))
  return {
    ...plain(world),
    title: 'Same seat, ride by ride',
    sub: 'Share of the field beaten: he (filled) / the others (ring). Not a controlled experiment',
    plates: platesOf(
      most.flatMap(({ ride }) => ride.starts),
      world,
    ),
    picture: most.length > 0 ? ridesPicture(most) : null,
  }
}

const NOTHING: ToldBeside = { outcomes: [], seats: [], seasons: [], drivers: [] }

/** The average finishes of the first comparison that suggests itself. */
function compareCard(world: World): Card {
  const [ready] = readyComparisons(world.starts)
  const { a, b } = ready ? sidesOf(ready) : { a: EVERYTHING, b: EVERYTHING }
  return {
    ...plain(world),
    title: ready ? `${sideName(world, a)} against ${sideName(world, b)}` : 'Compared',
    sub: 'Average finish, and any two selections of his starts figure by figure',
    figures: ready ? [a, b].map((side) => sideFigure(world, side)) : [],
  }
}

function sideFigure(world: World, side: Selection): CardFigure {
  const { starts, averageFinish } = figuresOf(select(world.starts, side))
  return {
    text: formatMean(averageFinish),
    name: `${sideName(world, side)}, ${formatStarts(starts)}`,
  }
}

const CAREER_CARDS: Record<
  Exclude<CareerView, 'expectation' | 'context' | 'rivals' | 'claims' | 'seats' | 'timeline'>,
  (world: World) => Card
> = {
  'career-strip': (world) => ({
    ...plain(world),
    title: `Every start${yearsOf(world.starts, ', ')}`,
    sub: storyHeadline(figuresOf(world.starts).wins, world.gotAway.length),
    picture: careerStrip(world, HIGH),
  }),
  trend: (world) => ({
    ...plain(world),
    title: 'Finish, start by start',
    sub: `Marks are starts, lines the average of the last ${WINDOW.usual} in a series`,
    picture: careerStrip(world, HIGH, true),
  }),
  distribution: distributionCard,
  'season-averages': seasonAveragesCard,
  tally: (world) => ({
    ...plain(world),
    title: 'How they added up',
    sub: `Wins, top fives and top tens in ${formatStarts(world.starts.length)}`,
    figures: headlinesOf(world.starts, TALLIED_FIGURES),
    picture: careerStrip(world, LOW),
  }),
  compare: compareCard,
  records: (world) => ({
    ...plain(world),
    title: 'Runs and best days',
    sub: `Of ${formatStarts(world.starts.length)}`,
    rows: [
      ...runsOf(world.starts, 1).flatMap(({ id, longest: [run] }) =>
        run ? recordRow(run.at(-1), `${run.length}`, RUN_NAMES[id], fromTo(run)) : [],
      ),
      ...featsOf(world.starts, 1).flatMap(({ id, best: [feat] }) =>
        feat
          ? recordRow(feat.start, formatFeat(id, feat.value), FEAT_NAMES[id], placed(feat.start))
          : [],
      ),
    ].slice(0, LATEST),
  }),
  'on-this-day': (world) => ({
    ...plain(world),
    title: 'On this day',
    sub: `Every one of ${formatStarts(world.starts.length)} on its day of the year`,
    picture: careerStrip(world, HIGH),
  }),
  table: (world) => ({
    ...plain(world),
    title: 'The races, one by one',
    sub: `The latest of ${formatStarts(world.starts.length)}`,
    rows: world.starts.slice(-LATEST).toReversed().map(startRow),
  }),
  summary: (world) => ({
    ...plain(world),
    title: `In figures${yearsOf(world.starts, ', ')}`,
    figures: headlinesOf(
      world.starts,
      FIRST_HEADLINES.map(({ stat }) => stat),
    ),
  }),
  'what-if': whatIfCard,
  splits: splitsCard,
  grid: gridCard,
  'nth-starts': nthCard,
  story: (world) => {
    const wins = world.starts.filter(({ finish }) => finish === 1)
    return {
      ...plain(world),
      title: storyHeadline(wins.length, world.gotAway.length),
      rows: [
        ...wins.map(
          (win): CardRow => ({
            mark: 'win',
            place: null,
            title: `${win.track.shortName} ${win.season}`,
            text: winInShort(win),
          }),
        ),
        ...world.gotAway.map(
          ({ label, inShort }): CardRow => ({
            mark: 'got-away',
            place: null,
            title: label,
            text: inShort,
          }),
        ),
      ],
    }
  },
}

/** That all of those that got away had counted: what is changed, and what comes of it. */
function whatIfCard(world: World): Card {
  const imagined = imagine(allStories(world), world, world.starts)
  const lines = whatIfLines(world.starts, imagined.starts)
  return {
    ...plain(world),
    kicker: `${world.driver.name} · ${FICTION}: official results are others`,
    title: WHAT_IF_TITLE,
    figures: TALLIED_FIGURES.flatMap((stat) => {
      const line = lines.find(({ id }) => id === stat)
      return line
        ? [{ text: line.after, name: `${line.name.toLowerCase()}, officially ${line.before}` }]
        : []
    }),
    rows: world.gotAway.map(({ label, inShort }) => ({
      mark: 'got-away',
      place: null,
      title: label,
      text: inShort,
    })),
  }
}

/** Seasons that a card has room for. */
const RANKED_ROWS = 6

/** His latest whole seasons among all drivers of them, by average finish. */
function contextCard(world: World, { seasons: lines, drivers }: ToldBeside): Card {
  const all = contextIn(world, EVERYTHING, null, { lines, drivers }).seasons
  const ranked = all.filter(({ ranks }) => isRank(ranks.avg_finish))
  const shown = ranked.slice(0, RANKED_ROWS)
  return {
    ...plain(world),
    title: 'In context',
    sub: `Average finish among all drivers of a season. ${contextSentence(all, 'avg_finish')}`,
    picture: shown.length > 0 ? ranksPicture(shown) : careerStrip(world, LOW),
  }
}

/** His life in racing and beside it; without that, his rides alone. */
function timelineCard(world: World, { life = NO_LIFE }: ToldBeside): Card {
  const entries = timelineOf(world, life).filter(({ kind }) => DEFAULT_KINDS.includes(kind))
  return {
    ...plain(world),
    title: TIMELINE_TITLE,
    sub: `${timelineSentence(entries)}: wins and near misses, rides, television, and what else was told`,
    picture: world.starts.length > 0 ? timelinePicture(world.starts, entries) : null,
  }
}

const NO_LIFE: Life = { milestones: [], broadcasting: [], arca: [], otherRacing: [] }

/** How he did on each type of track. */
function splitsCard(world: World): Card {
  const lines = splitBy(world.starts, 'type')
  return {
    ...plain(world),
    title: 'Splits',
    sub: 'Average finish, and in how many starts, by type of track; also by series, season, track, team and make',
    picture: lines.length > 0 ? splitsPicture('type', lines) : null,
  }
}

/** How often he finished where. */
function distributionCard(world: World): Card {
  const lines = shareBands(world.starts)
  return {
    ...plain(world),
    title: DISTRIBUTION_TITLE,
    sub: distributionSentence(lines),
    picture: world.starts.length > 0 ? distributionPicture(lines) : null,
  }
}

/** Season averages, and how far the finishes spread. */
function seasonAveragesCard(world: World): Card {
  const lines = seasonAverages(world.starts)
  return {
    ...plain(world),
    title: SEASON_AVERAGES_TITLE,
    sub: 'Average finish (full), average start (ring), middle half (bar); starts below',
    picture: lines.length > 0 ? seasonsPicture(lines) : null,
  }
}

/** From where to where. */
function gridCard(world: World): Card {
  const { starts } = world
  return {
    ...plain(world),
    title: GRID_TITLE,
    sub: gridSentence(starts),
    picture: starts.length > 0 ? gridPicture(starts) : null,
  }
}

/** Rows that a card has room for. */
const LATEST = 6

/** Round numbers of starts, from the closest together. */
const ROUNDS = [10, 25, 50, 100, 200, 500]

/** The first start, as many round-number ones as there is room for, and the last if there is. */
function nthCard(world: World): Card {
  const { starts } = world
  const all = ROUNDS.map((every) => roundStarts(starts, every))
  const shown = all.find(({ length }) => length <= LATEST + 1)?.slice(0, LATEST) ?? []
  return {
    ...plain(world),
    title: NTH_TITLE,
    sub: `Of ${formatStarts(starts.length)}${yearsOf(starts, ', ')}`,
    rows: shown.map(({ n, start }) => ({
      mark: start.band,
      place: formatPosition(n),
      title: start.track.shortName,
      text: `${SERIES_NAMES[start.series]}, ${formatDate(start.date)}: ${formatResult(start)} from ${formatPosition(start.start)}`,
    })),
  }
}

const startRow = (start: Start): CardRow => ({
  mark: start.band,
  place: formatPosition(start.finish),
  title: start.track.shortName,
  text: `${SERIES_NAMES[start.series]}, ${formatDate(start.date)}, from ${formatPosition(start.start)}`,
})

/** A record, under the mark of the start that it ended with. */
const recordRow = (
  start: Start | undefined,
  place: string,
  title: string,
  text: string,
): CardRow[] => (start ? [{ mark: start.band, place, title, text }] : [])

function seasonCard(world: World, year: number): Card {
  const starts = world.starts.filter(({ season }) => season === year)
  const series = [...new Set(starts.map((start) => start.series))].map(
    (id) => seriesNameIn(world.driver.seriesNames, id, year)?.shortName ?? SERIES_NAMES[id],
  )
  return {
    ...plain(world),
    title: `${year} season`,
    sub: inWords(series),
    plates: platesOf(starts, world),
    figures: headlinesOf(starts, [
      'starts',
      figuresOf(starts).wins > 0 ? 'wins' : 'top5',
      'top10',
      'avg_finish',
    ]),
    picture: strip(starts, [], axisOf([{ season: year }]), LOW),
  }
}

function trackCard(world: World, id: string): Card {
  const track = world.tracks.find((one) => one.id === id)
  if (!track) throw new Error(`no track '${id}'`)
  const starts = world.starts.filter(({ trackId }) => trackId === id)
  return {
    ...plain(world),
    title: track.shortName,
    sub: `${TRACK_TYPE_NAMES[track.type]}, ${formatMiles(track.lengthMiles)}, ${placeOf(track)}`,
    figures: headlinesOf(starts, HEADLINES),
    picture: strip(starts, world.starts, axisOf(world.starts), LOW),
  }
}

/** One for all of them: those that the record puts first, else the most met. */
function rivalsCard(world: World, rivals: readonly Rival[]): Card {
  const told = world.driver.rivals.flatMap((slug) => rivals.find((one) => one.slug === slug) ?? [])
  const shown = told.length > 0 ? told : rivals.slice(0, 3)
  return {
    ...plain(world),
    title: 'Head to head',
    sub: `Finished ahead and behind, against all ${formatCount(rivals.length)} drivers he met`,
    figures: shown.map((rival) => ({
      text: formatBalance(rival),
      name: `${rival.name}, ${formatMeetings(rival.meetings)}`,
    })),
    picture: careerStrip(world, LOW),
  }
}

function raceCard(world: World, id: string, field: NonNullable<Told['field']>): Card {
  const start = world.starts.find((one) => one.id === id)
  const relief = world.entries.find(({ raceId }) => raceId === id)
  if (!start && relief) return reliefCard(world, relief, field)
  if (!start) throw new Error(`no race '${id}'`)
  const { driver } = world
  return {
    ...plain(world),
    title: start.track.shortName,
    sub: `${whenOf(start, driver)}. ${start.raceName}`,
    plates: platesOf([start], world),
    place: {
      text: formatPosition(start.finish),
      name: endOf(start),
      ink: start.finish === 1 ? 'win' : 'ink',
    },
    figures: [
      { text: formatPosition(start.start), name: 'started' },
      { text: formatSigned(start.gained), name: 'gained' },
      { text: String(start.lapsLed), name: `led of ${start.raceLaps}` },
      ...(start.driverRating === null
        ? []
        : [{ text: start.driverRating.toFixed(1), name: 'rating' }]),
    ],
    picture: fieldPicture(field, fieldDriverOf(field, driver, null)),
  }
}

/** How many sentences stand at which verdict. */
function claimsCard(world: World, claims: readonly ToldClaim[]): Card {
  const judged = claims.map(({ claim, selections }) =>
    judge(claim, world, (query) => ({ ...EVERYTHING, ...selections[query] })),
  )
  return {
    ...plain(world),
    title: 'What the press said',
    sub: `${formatSentences(claims.length)}, in our words, each put to the record`,
    figures: countVerdicts(judged).map(({ verdict, count }) => ({
      text: String(count),
      name: verdict,
    })),
  }
}

/** The verdict large, the sentence and our figures under it, and the starts it rests on. */
function claimCard(world: World, { claim, publisher, published, selections }: ToldClaim): Card {
  const selectionOf = (query: string) => ({ ...EVERYTHING, ...selections[query] })
  const { verdict, onDay, today } = judge(claim, world, selectionOf)
  const figures = [...new Set([formatFigures(onDay), formatFigures(today)])].join('; today: ')
  const found = onDay.length > 0 ? `On record: ${figures}.` : claim.fact
  const starts = claim.query === null ? [] : select(world.starts, selectionOf(claim.query))
  return {
    ...plain(world),
    kicker: `${world.driver.name} · What the press said`,
    title: verdict,
    sub: `“${claim.claim}” (${publisher}, ${unbroken(formatDate(published))}, in our words). ${found}`,
    picture:
      starts.length > 0
        ? strip(starts, world.starts, axisOf(world.starts), LOW)
        : careerStrip(world, LOW),
  }
}

/** Not a start of his: the places are those of the car he took over. */
function reliefCard(world: World, relief: Entry, field: NonNullable<Told['field']>): Card {
  const { driver } = world
  const car = fieldDriverOf(field, driver, relief.carNumber)
  const line = field.find((row) => row.driver === car)
  const story = world.gotAway.find(({ raceId }) => raceId === relief.raceId)
  return {
    ...plain(world),
    title: relief.trackName,
    kicker: `${driver.name} · ${ENTRY_NAMES[relief.entry]}`,
    sub: story?.inShort ?? whenOf(relief, driver),
    plates: relief.carNumber ? [{ number: relief.carNumber, colors: null }] : [],
    place: line
      ? {
          text: formatPosition(line.finish),
          name: `the car of ${line.driver}, whose start it is`,
          ink: 'muted',
        }
      : null,
    figures: line ? [{ text: formatPosition(line.start), name: 'car started' }] : [],
    picture: fieldPicture(field, car),
  }
}

/** "Camping World Trucks, 9 July 2022" */
const whenOf = (
  { series, season, date }: Pick<Entry, 'series' | 'season' | 'date'>,
  { seriesNames }: Driver,
): string =>
  `${seriesNameIn(seriesNames, series, season)?.shortName ?? SERIES_NAMES[series]}, ${unbroken(formatLongDate(date))}`

/** A date stays in one line. */
const unbroken = (date: string) => date.replaceAll(' ', '\u00a0')

/** "of 36", "of 36, engine" */
function endOf(start: Start): string {
  const why = /\((.*)\)$/.exec(formatResult(start))?.[1]
  return `of ${start.fieldSize}${why ? `, ${why}` : ''}`
}

/** What all cards have, and the rest empty. */
const plain = ({ driver }: World): Card => ({
  kicker: driver.name,
  title: '',
  sub: '',
  plates: [],
  figures: [],
  place: null,
  picture: null,
  rows: [],
  foot: briefNotAffiliated(driver.name),
  until: `Record to ${formatLongDate(driver.recordTo)}`,
})

/** Headline figures by their names for programs, as pages and frames write them. */
function headlinesOf(starts: readonly Start[], ids: readonly FigureId[]): CardFigure[] {
  const figures = figuresOf(starts)
  return ids.flatMap((id) => {
    const headline = FIRST_HEADLINES.find(({ stat }) => stat === id)
    if (!headline) return []
    const text = headline.text(figures)
    return text === UNKNOWN ? [] : [{ text, name: headline.label }]
  })
}

/** The plates of his rides, in the order he first drove them, each number and color once. */
function platesOf(starts: readonly Start[], { stints }: World): CardPlate[] {
  const plates = ridesIn(starts, stints).map(
    ({ carNumber, plate }): CardPlate => ({ number: carNumber, colors: plate ?? null }),
  )
  return [...new Map(plates.map((plate) => [JSON.stringify(plate), plate])).values()]
}

function yearsOf(starts: readonly Start[], before: string): string {
  const [first, last] = [starts[0]?.season, starts.at(-1)?.season]
  if (first === undefined) return ''
  return before + (first === last ? first : `${first}–${last}`)
}

const careerStrip = ({ starts }: World, height: number, hasTrend = false): Picture | null =>
  starts.length === 0 ? null : strip(starts, [], axisOf(starts), height, hasTrend)

const strip = (
  starts: readonly Start[],
  behind: readonly Start[],
  axis: Axis,
  height: number,
  hasTrend = false,
): Picture =>
  stripPicture({
    starts,
    behind,
    axis,
    width: widthFor(starts),
    height: Math.round(height * widthFor(starts)),
    trends: hasTrend ? trendOf(starts, 'finish', WINDOW.usual) : [],
  })
