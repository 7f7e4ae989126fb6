import type { Confidence } from '~/data/schema/common'
import type { EntryKind } from '~/data/schema/entry'
import type { Milestone } from '~/data/schema/life'
import { type Claim, VERDICTS, type Verdict } from '~/data/schema/press'
import type { TrackType } from '~/data/schema/track'
import { STAGES_SINCE } from '~/data/schema/values'
import type { Band } from '~/stats/bands'
import type { ColumnId } from '~/stats/columns'
import type { StatusClass } from '~/stats/status'
import type { TimelineKind } from '~/stats/timeline'
import { ABSENCE_DAYS, type Metric, WINDOW } from '~/stats/trend'
import {
  BAND_NAMES,
  BASIS_NAMES,
  CONFIDENCE_NAMES,
  ENTRY_NAMES,
  KIND_NAMES,
  METRIC_NAMES,
  STATUS_NAMES,
  TRACK_TYPE_NAMES,
} from './names'
import { COLUMN_TERMS, FIGURE_TERMS, type FigureId, TABLE_TERMS, type Term } from './terms'

/** What there is to say of a word beyond its one line; `why` is where the rule is from. */
type Definition = {
  /** The rule, where people differ on it. */
  more: string
  unit?: string
  rounding?: string
  /** First season in which there was such a thing. */
  since?: number
  /** When it is missing. */
  unknown?: string
  why: string
}

/** A word of the site, explained. */
export type GlossaryEntry = Term & Definition & { /** Anchor of it, for ever. */ id: string }

export type GlossarySection = {
  /** Anchor of it, for ever. */
  id: string
  title: string
  about: string
  entries: readonly GlossaryEntry[]
}

const NASCAR = 'NASCAR, as Racing-Reference counts it'
const RESULTS = 'official results'
const OURS = 'ours'
const LOOP = 'NASCAR, from loop data'
const LOOP_SINCE = 2005
const USAGE = 'general usage'

/** All means are rounded in one way. */
const MEAN = {
  rounding: 'one decimal, half away from zero; programs read the exact value',
  unknown: 'empty without a start',
}

const FIGURES: Record<FigureId, Definition> = {
  starts: {
    more: 'A race counts once he has taken the green flag in his own car. The driver who starts is credited with the race even if relieved; a relief driver is not. Entries that did not qualify, withdrawals and qualifying races are no starts.',
    unit: 'races',
    why: NASCAR,
  },
  wins: {
    more: 'First in the official results. A win taken away afterwards is none, nor is one driven home for another driver.',
    unit: 'races',
    why: NASCAR,
  },
  top5: {
    more: 'By the official finish, whatever ended the day. Not the band “2–5”, which leaves the wins out.',
    unit: 'races',
    why: NASCAR,
  },
  top10: {
    more: 'By the official finish, whatever ended the day. Not the band “6–10”.',
    unit: 'races',
    why: NASCAR,
  },
  avg_start: {
    more: 'Over the starts with a known place, each start counting once; 1 is first. The place is the official one, however the grid was set: by qualifying, a draw or a formula.',
    unit: 'place',
    ...MEAN,
    why: NASCAR,
  },
  avg_finish: {
    more: 'Over all starts. A DNF counts at the place he was scored in and a disqualification at the last one, as NASCAR counts them. What is no start does not count.',
    unit: 'place',
    ...MEAN,
    why: NASCAR,
  },
  laps_led: {
    more: 'A lap is led by whoever crosses the line first at the end of it. Where sources differ by a lap, the corrections say which was taken.',
    unit: 'laps',
    why: RESULTS,
  },
  poles: {
    more: 'Only poles that are credited to him. Starting first because rain let a formula set the grid is none; that is counted as “started first”.',
    unit: 'races',
    why: NASCAR,
  },
  best_finish: {
    more: 'The lowest official place of the selection.',
    unit: 'place',
    unknown: 'empty without a start',
    why: RESULTS,
  },
  gained: {
    more: 'Places made between the grid and the official result, not passes on the track: a car that falls out ahead gives a place too.',
    unit: 'places',
    ...MEAN,
    why: OURS,
  },
  avg_rating: {
    more: 'Over the starts with a rating; n says how many these are.',
    unit: '0–150',
    ...MEAN,
    since: LOOP_SINCE,
    unknown: 'empty where no start has a rating',
    why: LOOP,
  },
  running: {
    more: 'A car laps down that is running at the end counts. A disqualified car does not, though some published tables count it.',
    unit: 'races',
    why: `${NASCAR}, but for the disqualified`,
  },
  lead_lap: {
    more: 'Laps completed equal to those of the winner, the disqualified car included; being out with the flag in sight is no bar.',
    unit: 'races',
    why: NASCAR,
  },
  dnf: {
    more: 'He started and the car was out before the end: crash, a broken part, or another reason. Laps down is no DNF; a disqualification is counted apart. Running, out and disqualified add up to the starts.',
    unit: 'races',
    why: RESULTS,
  },
  laps: {
    more: 'Laps he completed, overtime included.',
    unit: 'laps',
    why: RESULTS,
  },
  started_first: {
    more: 'Every start from the head of the grid, also where no pole is credited.',
    unit: 'races',
    why: RESULTS,
  },
}

const COLUMNS: Record<ColumnId, Definition> = {
  date: {
    more: 'At the track, without a time zone. A race that rain carried over stands under the day it ended.',
    unit: 'day',
    why: RESULTS,
  },
  series: {
    more: 'Three national series count: Cup, the one below it, and Trucks. Sponsors changed their names, so each race has the name of its season and the totals a plain one.',
    why: USAGE,
  },
  season: { more: 'The year the series counts the race in.', unit: 'year', why: RESULTS },
  race: { more: 'Sponsors change; the id in the address does not.', why: RESULTS },
  track: {
    more: 'Layouts of one place are kept apart, as are tracks before and after a rebuilding: they race differently.',
    why: OURS,
  },
  type: { more: 'See the kinds of track below.', why: OURS },
  start: {
    more: '1 is first. However the grid was set: by qualifying, a draw or a formula.',
    unit: 'place',
    why: RESULTS,
  },
  finish: {
    more: '1 is first. A DNF stands at the place he was scored in, “23 crash”, a disqualified car at the last. Results as corrected afterwards count, not the order at the flag.',
    unit: 'place',
    why: RESULTS,
  },
  gained: { more: 'From the grid to the official result.', unit: 'places', why: OURS },
  car: { more: 'Text, not a number: 05 is not 5.', why: RESULTS },
  team: {
    more: 'The organization the sources name; where they differ, the corrections say which was taken.',
    why: 'DriverAverages and the press',
  },
  make: { more: 'Of the car in that race.', why: RESULTS },
  laps: {
    more: 'His laps, then those of the winner. A race can run short in rain and long in overtime.',
    unit: 'laps',
    why: RESULTS,
  },
  led: {
    more: 'A lap is led by whoever crosses the line first at the end of it.',
    unit: 'laps',
    why: RESULTS,
  },
  status: {
    more: 'In the words of the results sheet, after corrections. The classes below sort these words.',
    why: RESULTS,
  },
  stage1: {
    more: 'Only the top ten of a stage are told apart and score; “11+” sorts as 11th.',
    unit: 'place',
    since: STAGES_SINCE,
    unknown: 'before there were stages; where no source has it',
    why: 'NASCAR, January 2017',
  },
  stage2: {
    more: 'As stage 1. Where a race has three stages, the third is in no column.',
    unit: 'place',
    since: STAGES_SINCE,
    unknown: 'before there were stages; where no source has it',
    why: 'NASCAR, January 2017',
  },
  points: {
    more: 'With stage points, without later penalties; 0 where a driver was declared for another series. The scales differ too much to compare across the years: compare finishes.',
    unit: 'points',
    why: NASCAR,
  },
  rating: {
    more: 'A formula over place, running position, speed, laps led and laps on the lead lap; 150 is perfect.',
    unit: '0–150',
    rounding: 'one decimal, as published',
    since: LOOP_SINCE,
    unknown: 'where no source has it',
    why: LOOP,
  },
  winner: { more: 'After disqualifications and appeals.', why: RESULTS },
}

const TABLES: Record<keyof typeof TABLE_TERMS, Definition> = {
  driver: {
    more: 'A driver relieved during the race keeps it. A place in brackets tells namesakes apart.',
    why: NASCAR,
  },
  best: { more: 'Of the starts selected.', unit: 'place', why: RESULTS },
  worst: { more: 'Of the starts selected; DNFs as scored.', unit: 'place', why: RESULTS },
  'middle-half': {
    more: 'From the first to the third quartile; between two ranks by straight interpolation.',
    unit: 'places',
    rounding: 'one decimal where it is no whole place',
    unknown: 'with few starts it says little; n stands beside it',
    why: 'usual quartiles (type 7)',
  },
}

const METRICS: Record<Metric, Term & Definition> = {
  finish: {
    name: METRIC_NAMES.finish,
    means: 'Official finish, first on top',
    more: 'DNFs at the place they were scored in; charts can leave them out, figures never do.',
    unit: 'place',
    why: RESULTS,
  },
  start: {
    name: METRIC_NAMES.start,
    means: 'Place on the grid, first on top',
    more: 'However the grid was set.',
    unit: 'place',
    why: RESULTS,
  },
  gained: {
    name: METRIC_NAMES.gained,
    means: 'Start minus finish',
    more: 'Starting first leaves nothing to gain: read it beside the start.',
    unit: 'places',
    why: OURS,
  },
  rating: {
    name: METRIC_NAMES.rating,
    means: "NASCAR's driver rating",
    more: 'Starts without one have no mark.',
    unit: '0–150',
    since: LOOP_SINCE,
    unknown: 'where no source has it',
    why: LOOP,
  },
  led: {
    name: METRIC_NAMES.led,
    means: 'Laps led',
    more: 'In that race.',
    unit: 'laps',
    why: RESULTS,
  },
  percentile: {
    name: METRIC_NAMES.percentile,
    means: 'Share of the field that finished behind him',
    more: '(field − finish) ÷ (field − 1), in percent: 100 for a win, 0 for last. It makes fields of different size comparable.',
    unit: '%',
    rounding: 'one decimal',
    unknown: 'in a field of one',
    why: OURS,
  },
}

const BANDS: Record<Band, Omit<Term, 'name'> & Definition> = {
  win: { means: 'First', more: 'In the official results.', why: OURS },
  top5: { means: 'Running, 2nd to 5th', more: 'Without the wins.', why: OURS },
  top10: { means: 'Running, 6th to 10th', more: 'Without the top fives.', why: OURS },
  top20: { means: 'Running, 11th to 20th', more: 'Without the top tens.', why: OURS },
  rest: { means: 'Running, 21st or worse', more: 'However many laps down.', why: OURS },
  dnf: {
    means: 'Out before the end, whatever the place',
    more: 'A top ten that ended in the wall is a top ten among the figures and stands here as out.',
    why: OURS,
  },
  dsq: { means: 'Disqualified after the race', more: 'Neither running nor a DNF.', why: OURS },
}

const STATUSES: Record<StatusClass, Omit<Term, 'name'> & Definition> = {
  running: { means: 'On track at the end', more: 'A lapped car too.', why: RESULTS },
  crash: {
    means: 'Accident',
    more: 'Also DVP, the damaged-vehicle policy: a crashed car not mended in time.',
    why: RESULTS,
  },
  mechanical: {
    means: 'A part that broke',
    more: 'Engine, suspension, transmission and every other part, whatever its name.',
    why: OURS,
  },
  disqualified: {
    means: 'Result taken away after the race',
    more: 'Scored last, and no DNF.',
    why: NASCAR,
  },
  other: {
    means: 'Out for another reason',
    more: 'Handling, too slow, parked, out of fuel, fatigue.',
    why: OURS,
  },
}

const ENTRIES: Record<EntryKind, Omit<Term, 'name'> & Definition> = {
  'did-not-qualify': {
    means: 'Entered and not fast enough for the field',
    more: 'In no total. The list is whole only as far back as the entry lists among the sources.',
    why: RESULTS,
  },
  'did-not-start': {
    means: 'Entered and not in the field',
    more: 'Withdrawn or not qualified; the source does not say which.',
    why: RESULTS,
  },
  relief: {
    means: 'Took over another driver’s car during the race',
    more: 'Start and result belong to the driver who started. In no total of his.',
    why: NASCAR,
  },
  'qualifying-race': {
    means: 'A race for places on the grid',
    more: 'No points race, so no start.',
    why: NASCAR,
  },
  standby: { means: 'Ready to take over, and not needed', more: 'In no total.', why: OURS },
  unconfirmed: {
    means: 'Reported, without a full result',
    more: 'May prove to be a start; until then it is named and not counted.',
    why: OURS,
  },
}

const TYPES: Record<TrackType, Omit<Term, 'name'> & Definition> = {
  superspeedway: {
    means: 'Daytona, Talladega, and Atlanta since 2022',
    more: 'Where the cars race in a draft. Other large ovals are intermediate.',
    why: OURS,
  },
  intermediate: {
    means: 'Every other paved oval of a mile or more',
    more: 'One-mile tracks and the large ovals without drafting packs included.',
    why: OURS,
  },
  short: { means: 'Paved ovals under a mile', more: 'Concrete is paved.', why: OURS },
  road: { means: 'Permanent road courses', more: 'And road layouts within an oval.', why: OURS },
  street: { means: 'City streets', more: 'Closed for the race.', why: OURS },
  dirt: { means: 'Dirt', more: 'Also an oval covered with it for a season.', why: OURS },
}

const KINDS: Record<TimelineKind, string> = {
  win: 'A win in any kind of racing; only those in the three series are counted',
  'near-miss': 'A win that was close, or was taken away',
  milestone: 'A first, a last, a round number',
  career: 'A turn in his racing life',
  team: 'A team joined or left',
  broadcast: 'News of his work on television and elsewhere',
  business: 'Ownership and other ventures',
  personal: 'Public facts about his life, no more',
  ride: 'A spell with one team, number and series: a stint',
  tv: 'A role from its first known day to its last',
  arca: 'Starts in ARCA, in no total',
  other: 'All other racing, in no total',
}

const CERTAINTY: Record<Confidence, Omit<Term, 'name'> & Definition> = {
  'two sources': {
    means: 'At least two sources say so',
    more: 'One may have copied the other; that is not checked.',
    why: OURS,
  },
  'one source': { means: 'A single source', more: 'Named beside the fact.', why: OURS },
  conflicting: {
    means: 'Sources contradict each other',
    more: 'A note says how, and which was taken.',
    why: OURS,
  },
}

const PRECISIONS: Record<Milestone['precision'], Term & Definition> = {
  day: { name: 'A day', means: 'The day is known', more: 'Shown whole.', why: OURS },
  month: {
    name: 'A month',
    means: 'Only the month is known',
    more: 'Asked for an earlier day, the page counts it from the last day of the month.',
    why: OURS,
  },
  year: {
    name: 'A year',
    means: 'Only the year is known',
    more: 'Counts from the last day of the year, so that nothing is told too early.',
    why: OURS,
  },
}

const VERDICT_NAMES = Object.fromEntries(VERDICTS.map((one) => [one, one])) as Record<
  Verdict,
  string
>

const FOUND: Record<Verdict, string> = {
  holds: 'The record agreed on the day it was said and, where it speaks of what lasts, does today',
  'held then, not today': 'It was so on the day it was said and has stopped being so',
  contradicted: 'The record had another figure on the day it was said',
  'sources differ': 'Sources disagree, and all are told',
  'not checkable': 'The record cannot tell: it lacks the data, or by this day it was not over',
  'came true': 'Of a plan: it came to be as said',
  'did not': 'Of a plan: it did not come to be as said',
}

const BASES: Record<Claim['basis'], string> = {
  record: 'A selection of his starts answers it; the link shows those races',
  field: 'It takes the other drivers in the race',
  cited: 'It takes a source, such as a race report',
  'not checkable': 'Practice, qualifying and lap times are not in the record',
}

const WORDS: readonly GlossaryEntry[] = [
  {
    id: 'unknown',
    name: '–',
    means: 'Not known, or there is no such thing',
    more: 'Never the same as 0. The reason stands beside it or in its title.',
    why: OURS,
  },
  {
    id: 'n',
    name: 'n',
    means: 'How many starts a figure rests on',
    more: 'An average over few starts says little; pale marks rest on fewer than five.',
    unit: 'starts',
    why: USAGE,
  },
  {
    id: 'selection',
    name: 'Selection',
    means: 'The starts a page speaks of, written in its address',
    more: 'Choices of one kind add up, choices of different kinds narrow. Whoever opens the address sees the same.',
    why: OURS,
  },
  {
    id: 'as-of',
    name: 'As of',
    means: 'Everything as it stood at the end of a day',
    more: '“asof=2022-07-09” in the address leaves out whatever came later: starts, figures, ranks, milestones, claims.',
    unit: 'day',
    why: OURS,
  },
  {
    id: 'stint',
    name: 'Stint',
    means: 'A spell with one team, car number and series',
    more: 'Split where he was away from it for more than 400 days. Its number plate is drawn in colors of our own.',
    why: OURS,
  },
  {
    id: 'field',
    name: 'Field',
    means: 'All cars that started a race',
    more: 'Cars that failed to qualify or withdrew are not in it.',
    unit: 'cars',
    why: RESULTS,
  },
  {
    id: 'rolling-average',
    name: 'Rolling average',
    means: 'Mean of his latest starts in one series',
    more: `The last ${WINDOW.usual} unless another number is asked for, ${WINDOW.least} to ${WINDOW.most}. It begins once there are as many, runs on across an absence, and its line is broken where he made no start in the series for more than ${ABSENCE_DAYS} days.`,
    rounding: 'one decimal',
    unknown: 'until there are enough starts',
    why: OURS,
  },
  {
    id: 'stage',
    name: 'Stage',
    means: 'A part of a race that ends in points of its own',
    more: 'The top ten of a stage score. Most races have two before the finish.',
    since: STAGES_SINCE,
    why: 'NASCAR, January 2017',
  },
  {
    id: 'overtime',
    name: 'Overtime',
    means: 'Laps beyond those scheduled',
    more: 'Run where a caution late in the race would have ended it under yellow; it is why a race can have more laps than planned.',
    why: NASCAR,
  },
  {
    id: 'lead-lap',
    name: 'Lead lap',
    means: 'The lap that the leader is on',
    more: 'A car that the leader has lapped is laps down, and still running.',
    why: USAGE,
  },
  {
    id: 'playoffs',
    name: 'Playoffs',
    means: 'The last races of a season, for the drivers ahead until then',
    more: 'Only drivers who collect points in the series can be in them; a win in a part-time season does not open the door.',
    why: NASCAR,
  },
  {
    id: 'points-place',
    name: 'Points place',
    means: 'His place in the points after a race',
    more: 'Only where he collected points in that series: since 2011 a driver does so in one of the three. Elsewhere a place has no sporting meaning and is not shown.',
    unit: 'place',
    unknown: 'where no source has it; see the gaps',
    why: NASCAR,
  },
  {
    id: 'part-time',
    name: 'Part-time',
    means: 'Fewer starts than the series had races',
    more: 'A season page says how many of how many.',
    unit: 'races',
    why: OURS,
  },
  {
    id: 'loop-data',
    name: 'Loop data',
    means: 'Running order and speed from timing loops in the track',
    more: 'NASCAR makes the driver rating from them.',
    since: LOOP_SINCE,
    why: 'NASCAR',
  },
  {
    id: 'got-away',
    name: 'One that got away',
    means: 'A win on the track, or nearly, that is not in the book',
    more: 'Told with both sides, what happened and what counts; in no total.',
    why: OURS,
  },
  {
    id: 'correction',
    name: 'Correction',
    means: 'A decision where the race data disagree or fall short',
    more: 'With the sources compared and the day it was decided.',
    why: OURS,
  },
  {
    id: 'conflict',
    name: 'Conflict',
    means: 'Texts that contradict each other',
    more: 'Both are given, and which was taken.',
    why: OURS,
  },
  {
    id: 'gap',
    name: 'Gap',
    means: 'Something looked for and not found',
    more: 'That no source tells does not mean that it did not happen.',
    why: OURS,
  },
]

const inWords = <Id extends string>(
  prefix: string,
  names: Record<Id, string>,
  of: Record<Id, Omit<Term, 'name'> & Definition>,
): GlossaryEntry[] =>
  (Object.keys(of) as Id[]).map((id) => ({
    id: `${prefix}-${kebab(id)}`,
    name: names[id],
    ...of[id],
  }))

const ofTerms = <Id extends string>(
  prefix: string,
  terms: Record<Id, Term>,
  of: Record<Id, Definition>,
): GlossaryEntry[] =>
  (Object.keys(of) as Id[]).map((id) => ({ id: prefix + id, ...terms[id], ...of[id] }))

const inALine = <Id extends string>(
  prefix: string,
  names: Record<Id, string>,
  of: Record<Id, string>,
): GlossaryEntry[] =>
  (Object.keys(of) as Id[]).map((id) => ({
    id: `${prefix}-${kebab(id)}`,
    name: names[id],
    means: of[id],
    more: '',
    why: OURS,
  }))

const kebab = (id: string) => id.replace(/[ ,]+/g, '-')

/**
 * Every figure, column and word of the site, explained; the one place where a
 * rule is put into words. The short lines are in terms.ts, because every page
 * carries them and only one carries this.
 */
export const GLOSSARY: readonly GlossarySection[] = [
  {
    id: 'figures',
    title: 'Headline figures',
    about: 'Of the starts selected, as of the day asked for. Counts are never unknown: none is 0.',
    entries: ofTerms('', FIGURE_TERMS, FIGURES),
  },
  {
    id: 'columns',
    title: 'Columns of the tables',
    about:
      'Splits shorten starts to St, wins to W, top tens to T10 and the average finish to Avg; the headline figures explain these.',
    entries: [
      ...ofTerms('column-', COLUMN_TERMS, COLUMNS),
      ...ofTerms('column-', TABLE_TERMS, TABLES),
    ],
  },
  {
    id: 'measures',
    title: 'What charts measure',
    about: 'One value a start.',
    entries: ofTerms('metric-', METRICS, METRICS),
  },
  {
    id: 'bands',
    title: 'Bands of results',
    about:
      'Each start is in exactly one: how it ended comes first, then the place. Each has a shape and a color.',
    entries: inWords('band', BAND_NAMES, BANDS),
  },
  {
    id: 'endings',
    title: 'How a day ended',
    about: 'Classes of the words in the results.',
    entries: inWords('status', STATUS_NAMES, STATUSES),
  },
  {
    id: 'kinds-of-entry',
    title: 'Kinds of entry',
    about: 'Entries that are no start: shown, never counted or averaged.',
    entries: inWords('entry', ENTRY_NAMES, ENTRIES),
  },
  {
    id: 'kinds-of-track',
    title: 'Kinds of track',
    about: 'The kind belongs to the layout, so a rebuilt track can change it.',
    entries: inWords('type', TRACK_TYPE_NAMES, TYPES),
  },
  {
    id: 'kinds-of-event',
    title: 'On the timeline',
    about: 'What each kind holds.',
    entries: inALine('kind', KIND_NAMES, KINDS),
  },
  {
    id: 'certainty',
    title: 'How sure, and how exact',
    about: 'Of milestones and of racing outside the three series.',
    entries: [
      ...inWords('confidence', CONFIDENCE_NAMES, CERTAINTY),
      ...ofTerms('precision-', PRECISIONS, PRECISIONS),
    ],
  },
  {
    id: 'claims',
    title: 'Sentences of the press',
    about:
      'What it takes to put one to the record. A claim speaks of what is, a plan of what is to come.',
    entries: [...inALine('basis', BASIS_NAMES, BASES), ...inALine('verdict', VERDICT_NAMES, FOUND)],
  },
  { id: 'words', title: 'Other words', about: 'As used on these pages.', entries: WORDS },
]
