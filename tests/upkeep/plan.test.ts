import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvOf } from '~/data/csv'
import { parseDictionary, sectionOf, tablesOf } from '~/data/downloads'
import type { Given } from '~/upkeep/details'
import { planRace } from '~/upkeep/plan'
import { faultsOf } from '~/upkeep/rules'
import { figuresSaid, toLookAt } from '~/upkeep/said'
import { publishedRecord, publishedTexts } from '../builders/published'
import { type SheetLine, sheetLines, sheetOf } from '../builders/results'

const record = publishedRecord()
const { name } = record.files['driver.json']

const GIVEN: Given = {
  race: 'truck-2026-15',
  date: '2026-07-24',
  name: 'Spring 150',
  track: 'talladega',
  laps: '150',
  source: ['https://results.example.org/15'],
}

type Change = {
  given?: Given
  lines?: (lines: SheetLine[]) => SheetLine[]
  text?: (csv: string) => string
}

function plan({ given = {}, lines = (same) => same, text = (same) => same }: Change = {}) {
  const csv = text(sheetOf(lines(sheetLines(name))))
  const asked = { record, given: { ...GIVEN, ...given }, today: '2026-11-21' }
  return planRace({ ...asked, results: { file: 'r.csv', text: csv } })
}

function planned(change: Change = {}) {
  const result = plan(change)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.plan
}

function refusals(change: Change): string[] {
  const result = plan(change)
  return 'faults' in result ? result.faults.map(({ where, reason }) => `${where}: ${reason}`) : []
}

/** The sheet with the cells of the car in a place changed. */
const withCar = (pos: number, change: SheetLine) => (lines: SheetLine[]) =>
  lines.map((line) => (line.Pos === pos ? { ...line, ...change } : line))
const without =
  (...headings: string[]) =>
  (lines: SheetLine[]) =>
    lines.map((line) =>
      Object.fromEntries(Object.entries(line).filter(([h]) => !headings.includes(h))),
    )

describe('a race that is added', () => {
  test('keeps every rule of the record', () => {
    expect(faultsOf(planned().record)).toEqual([])
  })

  test('has its line from his own line of the sheet', () => {
    expect(planned().added.race).toEqual({
      ...{ id: 'truck-2026-15', series: 'truck', season: 2026, round: 15, date: '2026-07-24' },
      ...{ raceName: 'Spring 150', trackId: 'talladega', lapsScheduled: 150, raceLaps: 150 },
      ...{ fieldSize: 12, start: 5, finish: 8, carNumber: '75', make: 'Chevrolet' },
      ...{ team: 'henderson-motorsports', lapsRun: 150, lapsLed: 0, status: 'running', points: 37 },
      ...{ stage1: 3, stage2: 'outside', driverRating: 88.25, note: null },
      ...{ winner: 'Car1 Driver', firstOnGrid: 'Car1 Driver', pole: false },
      sources: ['press-results-example-1'],
    })
  })

  test('brings its source, read today', () => {
    expect(planned().record.files['sources.json'].at(-1)).toEqual({
      ...{ id: 'press-results-example-1', kind: 'press', title: null },
      ...{ publisher: 'results.example.org', url: 'https://results.example.org/15' },
      ...{ covers: 'Results of truck-2026-15', asOf: '2026-11-21' },
    })
  })

  test('takes sources that are there by id or address', () => {
    const [known] = record.files['sources.json']
    const { added } = planned({ given: { source: ['jayski-2026', known?.url ?? ''] } })
    expect(added.race.sources).toEqual(['jayski-2026', 'driveraverages'])
    expect(added.sources).toEqual([])
  })

  test('extends the stint, the season and the record', () => {
    const { files } = planned({ given: { 'points-place': '28' } }).record
    expect(files['stints.json'].find(({ id }) => id === 'truck-75-2025')?.to).toBe('2026-07-24')
    expect(files['driver.json'].recordTo).toBe('2026-07-24')
    expect(files['seasons.json'].at(-1)).toMatchObject({ season: 2026, top10: 1, pointsRank: 28 })
    expect(files['standings.json'].at(-1)).toEqual({
      ...{ raceId: 'truck-2026-15', pointsPosition: 28, eligible: true },
      sources: ['press-results-example-1'],
    })
  })

  test('says what it changes in the figures', () => {
    const said = figuresSaid(record, planned())
    const starts = record.files['races.json'].length
    expect(said[0]).toBe(`starts ${starts} → ${starts + 1}`)
    expect(said.at(-1)).toMatch(/^record to \S+ → 2026-07-24$/)
  })

  test('says what nobody but a reader can decide', () => {
    const notes = toLookAt(
      record,
      planned({ lines: (l) => l.map((x) => ({ ...x, Sponsor: 'x' })) }),
    )
    expect(notes).toContain('r.csv: not read: Sponsor')
    expect(notes.filter((note) => note.includes('knownBeyond says'))).toHaveLength(
      record.files['driver.json'].knownBeyond.length,
    )
    expect(notes.join('\n')).toMatch(/2026 truck still has rank/)
  })

  test('takes the place of the unconfirmed entry of the same race', () => {
    const change = { given: { race: 'truck-2026-14', date: '2026-07-11' } }
    const { files } = planned(change).record
    expect(files['entries.json'].map(({ id }) => id)).not.toContain('truck-2026-14-unconfirmed')
    expect(toLookAt(record, planned(change)).join('\n')).toMatch(/m100.*is of the same day/)
  })

  test('has what the sheet does not tell as unknown, not as 0', () => {
    const lines = without('Rating', 'Stage 1', 'Stage 2', 'Team')
    const { race, field } = planned({ lines, given: { stage1: '3' } }).added
    expect(race).toMatchObject({ driverRating: null, stage1: 3, stage2: null })
    expect(field[0]).toMatchObject({ driverRating: null, stage1: null, team: null })
    expect(field[7]).toMatchObject({ team: 'Henderson Motorsports', stage1: 3 })
  })

  test('can begin a ride with a team of its own', () => {
    const { files } = planned({
      lines: withCar(8, { '#': '77', Team: 'Night Shift Racing' }),
      given: { 'new-team': 'Night Shift', plate: '#2f5d50,#ffffff' },
    }).record
    expect(files['stints.json'].at(-1)).toEqual({
      ...{ id: 'truck-77-2026', series: 'truck', team: 'night-shift-racing', carNumber: '77' },
      ...{ from: '2026-07-24', to: '2026-07-24' },
      plate: { ground: '#2f5d50', ink: '#ffffff' },
    })
    expect(files['teams.json'].map(({ id }) => id)).toContain('night-shift-racing')
  })

  test('can begin a season', () => {
    const given = {
      race: 'nxs-2026-03',
      date: '2026-03-01',
      track: 'Talladega',
      plate: '#2f5d50,#ffffff',
    }
    const { files, parts } = planned({ given: { ...given, 'season-races': '33' } }).record
    const line = files['seasons.json'].find(
      ({ season, series }) => season === 2026 && series === 'nxs',
    )
    expect(line).toMatchObject({
      starts: 1,
      pointsRank: null,
      scheduleLength: 33,
      averageFinish: 8,
    })
    expect(parts.get('nxs-2026')).toHaveLength(12)
  })

  test('passes what is unusual and right when it is named', () => {
    const lines = (all: SheetLine[]) =>
      withCar(12, { Status: 'swallowed a bee', Make: 'Tesla', Laps: 3 })(
        withCar(2, { Led: 9 })(all),
      )
    const { added, record: after } = planned({
      lines,
      given: { allow: ['status,make', 'laps-led'] },
    })
    expect(added.field.at(-1)).toMatchObject({ status: 'swallowed a bee', make: 'Tesla' })
    expect(after.files['corrections.json'].lapsLedDoNotAddUp).toContain('truck-2026-15')
  })

  test('has points that do not follow from the finish only with the reason', () => {
    const lines = withCar(8, { Pts: 36 })
    const { files } = planned({
      lines,
      given: { 'points-explained': 'A point was taken back.' },
    }).record
    expect(files['corrections.json'].corrections.at(-1)).toMatchObject({
      id: 'truck-2026-15-race-points',
      resolution: 'A point was taken back.',
    })
  })
})

describe('a results sheet', () => {
  test('as the guide for maintainers gives it, with its flags, can be added', () => {
    const guide = readFileSync('docs/maintaining.md', 'utf8')
    const text = /```csv\n(Pos[\s\S]*?)```/.exec(guide)?.[1] ?? ''
    const [, flags = ''] =
      /npm run add-race -- --results results\.csv ([\s\S]*?)```/.exec(guide) ?? []
    const said = [...flags.matchAll(/--(\w+) ("[^"]*"|\S+)/g)]
    const given = Object.fromEntries(
      said.map(([, flag, value]) => [flag, value?.replaceAll('"', '')]),
    )
    const results = { file: 'results.csv', text: text.replace('Parker Kligerman', name) }
    const result = planRace({ record, given, results, today: '2026-11-21' })
    expect(result).toMatchObject({ plan: { added: { race: { finish: 5, fieldSize: 11 } } } })
  })

  test('can hold the details above its header', () => {
    const about = Object.entries(GIVEN).map(([detail, value]) => `# ${detail}: ${value}\n`)
    const csv = `\uFEFF${about.join('')}\n${sheetOf(sheetLines(name))}`
    const asked = { record, given: {}, today: '2026-11-21', results: { file: 'r.csv', text: csv } }
    expect(planRace(asked)).toMatchObject({ plan: { added: { race: planned().added.race } } })
  })

  test('is told by the lines of the file, below details and quoted line ends', () => {
    const text = (csv: string) =>
      `# note: late\n\n${csv.replace('Car2 Driver', '"Car2\nDriver"').replace('Car4 Driver', '')}`
    expect(refusals({ text })).toEqual(['r.csv line 8, Driver: is empty'])
  })

  test('calls the make "Car" where the number has a column of its own', () => {
    const lines = (all: SheetLine[]) =>
      without('Make')(all.map((l) => ({ ...l, Car: l.Make ?? '' })))
    expect(planned({ lines }).added.race.make).toBe('Chevrolet')
  })

  test('may mark drivers, and spell one as another source does', () => {
    const [alias] = record.files['corrections.json'].aliases.filter(({ driver }) => driver === name)
    const lines = (all: SheetLine[]) =>
      withCar(1, { Driver: '* Car1 Driver (i)' })(
        withCar(8, { Driver: alias?.alsoSpelled ?? '' })(all),
      )
    expect(planned({ lines }).added.field.map(({ driver }) => driver)).toEqual(
      planned().added.field.map(({ driver }) => driver),
    )
  })

  test('in the form of the project’s own downloads gives the field back', () => {
    const dictionary = parseDictionary(readFileSync('src/data/README.md', 'utf8'))
    const file = 'fields/truck-2026.json'
    const [table] = tablesOf(
      file,
      JSON.parse(publishedTexts().get(file) ?? ''),
      sectionOf(file, dictionary).fields,
    )
    const before = withoutLast()
    const race = record.files['races.json'].find(({ id }) => id === 'truck-2026-13')
    const result = planRace({
      ...{ record: before, today: '2026-11-21' },
      given: {
        race: 'truck-2026-13',
        date: '2026-06-19',
        name: 'Navy 250',
        track: 'san-diego-street',
        laps: '50',
        note: 'Won Stage 2',
        source: [race?.sources.join(' ') ?? ''],
      },
      results: { file: 'truck-2026.csv', text: table ? csvOf(table) : '' },
    })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    expect(result.plan.added.race).toEqual(race)
    expect(result.plan.record.parts.get('truck-2026')).toEqual(record.parts.get('truck-2026'))
    expect(result.plan.record.files['stints.json']).toEqual(record.files['stints.json'])
  })
})

/** The record as it stood before the San Diego race. */
function withoutLast() {
  const part = record.parts.get('truck-2026') ?? []
  return {
    files: {
      ...record.files,
      'races.json': record.files['races.json'].filter(({ id }) => id !== 'truck-2026-13'),
      'stints.json': record.files['stints.json'].map((stint) =>
        stint.id === 'truck-75-2025' ? { ...stint, to: '2025-10-31' } : stint,
      ),
    },
    parts: new Map(record.parts).set(
      'truck-2026',
      part.filter(({ raceId }) => raceId !== 'truck-2026-13'),
    ),
  }
}

describe('a race is refused', () => {
  test.each<[string, Change, string]>([
    [
      'that has no id',
      { given: { race: 'Talladega' } },
      '--race: “Talladega” is no race id: series-season-round, like truck-2026-15',
    ],
    [
      'of a series nobody knows',
      { given: { race: 'trucks-2026-15' } },
      '--race: no series “trucks”: cup, nxs, truck; did you mean truck?',
    ],
    [
      'with a round of one digit',
      { given: { race: 'truck-2026-5' } },
      '--race: the round has two digits: truck-2026-05',
    ],
    [
      'that is there',
      { given: { race: 'truck-2026-13' } },
      '--race: truck-2026-13 is in the record: Navy 250, 2026-06-19',
    ],
    [
      'that he drove in relief',
      { given: { race: 'nxs-2025-24' } },
      '--race: nxs-2025-24 is in entries.json, driven in relief: no start',
    ],
    [
      'after the last of the season',
      { given: { race: 'truck-2026-26' } },
      '--race: round 26, but 2026 has 25 races: scheduleLength in seasons.json',
    ],
    ['on no day', { given: { date: '2026-02-30' } }, '--date: “2026-02-30” is no day: YYYY-MM-DD'],
    [
      'on a day to come',
      { given: { date: '2026-11-22' } },
      '--date: 2026-11-22 is still to come; today is 2026-11-21',
    ],
    [
      'in another year',
      { given: { date: '2025-07-24' } },
      '--date: 2025-07-24 is not in the season of truck-2026-15',
    ],
    [
      'before the round it follows',
      { given: { date: '2026-06-18' } },
      '--date: 2026-06-18 is before round 13, which was on 2026-06-19',
    ],
    [
      'after the round that follows it',
      { given: { race: 'truck-2026-11' } },
      '--date: 2026-07-24 is after round 12, which was on 2026-06-06',
    ],
    [
      'on a track nobody knows',
      { given: { track: 'Taladega Speedway' } },
      '--track: no track “Taladega Speedway” in tracks.json; did you mean talladega?',
    ],
    [
      'for a team nobody knows',
      { given: { team: 'henderson-motorsport' } },
      '--team: no team “henderson-motorsport” in teams.json; did you mean henderson-motorsports?; if it is new: --new-team "its short name"',
    ],
    [
      'for a team the sheet does not have',
      { given: { team: 'kaulig-racing' } },
      'r.csv line 9, Team: Henderson Motorsports here, but --team Kaulig Racing',
    ],
    [
      'with half a lap planned',
      { given: { laps: '150.5' } },
      '--laps: “150.5” is no whole number from 1 up',
    ],
    [
      'without a source',
      { given: { source: [] } },
      '--source: is missing: address of the results, or an id of sources.json; several times for several',
    ],
    [
      'with hearsay for a source',
      { given: { source: ['jayski'] } },
      '--source: “jayski” is neither an address nor an id of sources.json; did you mean jayski-2026?',
    ],
    ['with a pole he did not start from', { given: { pole: 'yes' } }, '--pole: he started 5th'],
    [
      'with an unsaid pole',
      { lines: (l) => withCar(1, { St: 5 })(withCar(8, { St: 1 })(l)) },
      '--pole: is missing: he started first; is a pole credited to him? (no, where a formula set the grid)',
    ],
    [
      'with another place in a stage than the sheet has',
      { given: { stage1: '4' } },
      'r.csv line 9, Stage 1: 3 here, but --stage1 4',
    ],
    [
      'with a new ride without a plate',
      { lines: withCar(8, { '#': '77' }) },
      '--plate: is missing: No. 77 of henderson-motorsports in this series is a new ride (or one after more than 400 days); for instance --plate #2f5d50,#ffffff',
    ],
    [
      'with a plate for an old ride',
      { given: { plate: '#2f5d50,#ffffff' } },
      '--plate: No. 75 of henderson-motorsports in this series is no new ride; it has a plate',
    ],
    [
      'with a plate nobody can read',
      { given: { plate: '#2f5d50,#2f5d60' } },
      '--plate: #2f5d60 on #2f5d50 is 1.0:1, and 4.5:1 can be read',
    ],
    [
      'with the plate of another ride',
      { given: { plate: '#b3202c,#ffffff' } },
      '--plate: #b3202c is the ground of nxs-22-2009',
    ],
    [
      'of a new season of unknown length',
      { given: { race: 'cup-2026-15', plate: '#2f5d50,#ffffff' } },
      '--season-races: is missing: the first start of 2026 in this series; how many points races has the season?',
    ],
    [
      'that lets nothing pass by that name',
      { given: { allow: ['all'] } },
      '--allow: nothing called “all”: status, make, laps-led',
    ],
    [
      'with points that do not fit',
      { lines: withCar(8, { Pts: 36 }) },
      '--points-explained: is missing: his 36 points are not the 37 for 8th and the stages',
    ],
    [
      'without him',
      { lines: withCar(8, { Driver: 'Parker Kligermann' }) },
      `r.csv: ${name} is not among the 12 drivers; did you mean parker-kligermann?`,
    ],
    [
      'with him in two cars',
      { lines: withCar(9, { Driver: name }) },
      `r.csv line 10, Driver: ${name} is already in line 9 (${name})`,
    ],
    [
      'with a number twice',
      { lines: withCar(9, { '#': '75' }) },
      `r.csv line 10, #: 75 is already in line 9 (${name})`,
    ],
    [
      'with a car number that is none',
      { lines: withCar(9, { '#': 'X9' }) },
      'r.csv line 10, #: “X9” is no car number',
    ],
    [
      'with two cars in a place',
      { lines: withCar(4, { Pos: 3 }) },
      'r.csv line 5, Pos: 3 is already in line 4 (Car3 Driver)',
    ],
    ['with a gap in the places', { lines: withCar(4, { Pos: 3 }) }, 'r.csv: no car has finish 4'],
    [
      'with a place beyond the cars',
      { lines: withCar(12, { St: 13 }) },
      'r.csv line 13, St: 13 is more than the 12 cars',
    ],
    [
      'with no place on the grid',
      { lines: withCar(12, { St: '' }) },
      'r.csv line 13, St: is empty',
    ],
    [
      'with laps in words',
      { lines: withCar(12, { Laps: '-5 laps' }) },
      'r.csv line 13, Laps: “-5 laps” is no whole number from 0 up',
    ],
    [
      'with more laps than the winner',
      { lines: withCar(12, { Laps: 151 }) },
      'r.csv line 13, Laps: 151 is more than the winner’s 150',
    ],
    [
      'with more laps led than run',
      { lines: withCar(12, { Laps: 3, Led: 4 }) },
      'r.csv line 13, Led: 4 is more than the 3 he ran',
    ],
    [
      'with laps led by nobody',
      { lines: withCar(2, { Led: 9 }) },
      'r.csv: laps led add up to 149, the race had 150; if no source has it better: --allow laps-led',
    ],
    [
      'with a status nobody knows',
      { lines: withCar(12, { Status: 'acident' }) },
      'r.csv line 13, Status: “acident” is no status in the record; did you mean accident?; if it is right: --allow status',
    ],
    [
      'with a make nobody knows',
      { lines: withCar(12, { Make: 'Toyotta' }) },
      'r.csv line 13, Make: “Toyotta” is no make in the record; did you mean Toyota?; if it is right: --allow make',
    ],
    [
      'with a rating beyond 150',
      { lines: withCar(12, { Rating: '150.1' }) },
      'r.csv line 13, Rating: “150.1” is no driver rating: 0 to 150, two decimals at most',
    ],
    [
      'with an 11th place in a stage',
      { lines: withCar(12, { 'Stage 1': '11' }) },
      'r.csv line 13, Stage 1: “11” is no place in a stage: 1 to 10, or “outside” the top ten',
    ],
    [
      'with two cars in a place of a stage',
      { lines: withCar(12, { 'Stage 1': '3' }) },
      `r.csv line 13, Stage 1: 3 is already in line 9 (${name})`,
    ],
    [
      'with a place of a stage missing',
      { lines: withCar(2, { 'Stage 2': '' }) },
      'r.csv: no car has stage2 2',
    ],
    [
      'without a column it needs',
      { lines: without('Status') },
      'r.csv: has no column status (or reasonout); the header has Pos, St, #, Driver, Team, Make, Laps, Led, Pts, Rating, Stage 1, Stage 2',
    ],
    [
      'with two columns for one thing',
      { lines: (l) => l.map((x) => ({ ...x, Finish: x.Pos ?? '' })) },
      'r.csv: has two columns for finish',
    ],
    [
      'with a line cut off',
      { text: (csv) => csv.trimEnd().slice(0, -1) },
      'r.csv line 13: has 12 cells, the header 13',
    ],
    [
      'with an empty sheet',
      { text: () => '' },
      'r.csv: has no column finish (or fin, pos, position); the header has nothing',
    ],
    [
      'without a line',
      { lines: (l) => l.slice(0, 1), text: (csv) => csv.split('\n')[0] ?? '' },
      'r.csv: has no line but its header',
    ],
    [
      'with a detail nobody knows',
      { text: (csv) => `# wether: rain\n${csv}` },
      'r.csv: nothing is called “wether”: race, date, name, track, laps, source, team, new-team, plate, season-races, pole, stage1, stage2, points-place, points-explained, note, allow',
    ],
  ])('%s', (_, change, message) => {
    expect(refusals(change)).toContain(message)
  })

  test('with all its faults at once', () => {
    const lines = (all: SheetLine[]) => withCar(3, { Laps: 'x' })(withCar(5, { Status: '' })(all))
    expect(refusals({ lines, given: { track: 'nowhere', date: '' } })).toHaveLength(4)
  })

  test('when several races are in the file and none is named', () => {
    const text = `raceId,${sheetOf(sheetLines(name)).replaceAll('\n', '\ntruck-2026-15,')}`
    const { race: _, ...given } = GIVEN
    const csv = `${text.replace(/truck-2026-15,$/, '')}truck-2026-16,1,1,1,A,B,Ford,1,1,running,1,1,,\n`
    const result = planRace({
      record,
      given,
      today: '2026-11-21',
      results: { file: 'r.csv', text: csv },
    })
    expect(JSON.stringify(result)).toMatch(
      /say which with --race; it has truck-2026-15, truck-2026-16/,
    )
  })
})
