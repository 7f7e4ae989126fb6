import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '~/upkeep/rules'
import { textOf } from '~/upkeep/text'
import { wholeRecordOf } from '~/upkeep/whole'
import { addRace } from '../../scripts/adding/command'
import { textsIn, writeTogether } from '../../scripts/adding/folder'
import { publishedTexts } from '../builders/published'
import { sheetLines, sheetOf } from '../builders/results'
import { contentsOf } from '../data/record'
import { aFolder } from '../support/folder'

const { name } = contentsOf('driver.json')
const SHEET = sheetOf(sheetLines(name))
const DETAILS = {
  race: 'truck-2026-15',
  date: '2026-07-24',
  name: 'Spring 150',
  track: 'talladega',
  laps: '150',
  source: 'https://results.example.org/15',
}

const PUBLISHED = publishedTexts()

/** A copy of the record with a results sheet beside it, and the command before it. */
function aCopy({ sheet = SHEET, answers = [] as string[], write = writeTogether } = {}) {
  const files = [...PUBLISHED].map(([file, text]) => [`data/${file}`, text])
  const root = aFolder({ ...Object.fromEntries(files), 'results.csv': sheet })
  const folder = join(root, 'data')
  const before = textsIn(folder)
  const said: string[] = []
  const terminal = {
    ask: async (question: string) => {
      said.push(question)
      return answers.shift() ?? null
    },
    say: (text: string) => void said.push(text),
  }
  const run = (args: readonly string[]) =>
    addRace(args, { folder, today: '2026-11-21', terminal, write })
  const changed = () => [...textsIn(folder)].filter(([file, text]) => before.get(file) !== text)
  const results = join(root, 'results.csv')
  return { folder, before, results, run, changed, said: () => said.join('\n') }
}

const flags = (results: string, given: Record<string, string> = {}) =>
  Object.entries({ ...DETAILS, ...given, results }).flatMap(([flag, value]) => [`--${flag}`, value])

const CHANGED = [
  'driver.json',
  'fields/truck-2026.json',
  'meetings.json',
  'races.json',
  'seasons.json',
  'sources.json',
  'stints.json',
]

describe('npm run add-race', () => {
  test('writes what belongs together, and the whole record holds afterwards', async () => {
    const { folder, results, run, changed, said } = aCopy()
    expect(await run([...flags(results), '--yes'])).toBe(0)
    expect(changed().map(([file]) => file)).toEqual(CHANGED)
    expect(faultsOf(wholeRecordOf(textsIn(folder)))).toEqual([])
    expect(said()).toContain('data: add truck-2026-15')
  })

  test('leaves no trace of a race that is taken out again', async () => {
    const { folder, before, results, run } = aCopy()
    await run([...flags(results), '--yes'])
    const after = textsIn(folder)
    const listed = (file: string) => JSON.parse(after.get(file) ?? '')
    const part = listed('fields/truck-2026.json')
    const old = (file: string) => JSON.parse(before.get(file) ?? '')
    const takenOut = {
      'driver.json': { ...listed('driver.json'), recordTo: old('driver.json').recordTo },
      'races.json': listed('races.json').filter((race: { id: string }) => race.id !== DETAILS.race),
      'fields/truck-2026.json': {
        ...part,
        rows: part.rows.filter(([race]: [string]) => race !== DETAILS.race),
      },
      'sources.json': listed('sources.json').slice(0, -1),
      'stints.json': listed('stints.json').map((stint: object, i: number) => ({
        ...stint,
        to: old('stints.json')[i].to,
      })),
      'seasons.json': listed('seasons.json').map((line: object, i: number) => ({
        ...line,
        ...old('seasons.json')[i],
      })),
    }
    for (const [file, contents] of Object.entries(takenOut))
      expect(textOf(contents), file).toBe(before.get(file))
  })

  test('writes files anew as they were, but for the lines it changes', async () => {
    const { before, results, run, changed } = aCopy()
    await run([...flags(results), '--yes', '--points-place', '28'])
    const bare = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''))
    const lost = changed().map(([file, text]) => {
      const now = new Set(bare(text))
      return [file, bare(before.get(file) ?? '').filter((line) => !now.has(line)).length]
    })
    // The last day, the season's line, the stint's end; all else is only added.
    expect(Object.fromEntries(lost)).toEqual({
      ...{ 'driver.json': 1, 'seasons.json': 1, 'stints.json': 1 },
      ...{
        'fields/truck-2026.json': 0,
        'meetings.json': 0,
        'races.json': 0,
        'sources.json': 0,
        'standings.json': 0,
      },
    })
  })

  test('says what it would change and writes nothing in a dry run', async () => {
    const { results, run, changed, said } = aCopy()
    expect(await run([...flags(results), '--dry-run'])).toBe(0)
    expect(said()).toMatch(/Changes 7 files: driver\.json, races\.json, .*\n.*12 rows of the field/)
    expect(changed()).toEqual([])
  })

  test.each([['n'], ['']])('writes nothing when the answer is “%s”', async (answer) => {
    const { results, run, changed, said } = aCopy({ answers: [answer] })
    expect(await run(flags(results))).toBe(1)
    expect(said()).toMatch(/Not confirmed\.\nNothing was written\.$/)
    expect(changed()).toEqual([])
  })

  test('tells every fault of the sheet and writes nothing', async () => {
    const { results, run, changed, said } = aCopy({
      sheet: SHEET.replace(',Running,', ',runing,').replace(',150,', ',15O,'),
    })
    expect(await run([...flags(results), '--yes'])).toBe(1)
    expect(said()).toMatch(
      /^Refused: 2 faults\. Nothing was written\.\n {2}results\.csv line 2, Laps: /,
    )
    expect(changed()).toEqual([])
  })

  test.each([
    [
      ['--rase', 'truck-2026-15'],
      /Unknown option '--rase'.*\nNothing was written\. --help says how\.$/,
    ],
    [['--race', 'truck-2026-15'], /--results: is missing: a race comes with its full field$/],
    [['--results', 'nowhere.csv'], /--results: there is no file “nowhere\.csv”$/],
  ])('refuses %j', async (args, message) => {
    const { run, said } = aCopy()
    expect(await run(args)).toBe(1)
    expect(said()).toMatch(message)
  })

  test('does not add to a record that is at fault', async () => {
    const { folder, results, run, said } = aCopy()
    const races = readFileSync(join(folder, 'races.json'), 'utf8')
    writeFileSync(join(folder, 'races.json'), races.replace('"round":13', '"round":12'))
    expect(await run(flags(results))).toBe(1)
    expect(said()).toMatch(
      /^The record is at fault as it stands: one fault\..*\n {2}ids of races agree/,
    )
  })

  test('names file, row and field of a record that has no such shape', async () => {
    const { folder, results, run, said } = aCopy()
    const races = readFileSync(join(folder, 'races.json'), 'utf8')
    writeFileSync(join(folder, 'races.json'), races.replace('"round":13', '"round":"13"'))
    expect(await run(flags(results))).toBe(1)
    expect(said()).toMatch(/^races\.json: truck-2011-13: round: /)
  })

  test('names the file of a record that is no JSON', async () => {
    const { folder, results, run, said } = aCopy()
    writeFileSync(join(folder, 'seasons.json'), '[\n{"season":')
    expect(await run(flags(results))).toBe(1)
    expect(said()).toBe('seasons.json: is not JSON\nNothing was written.')
  })

  test('tells what it takes when asked for help', async () => {
    const { run, said } = aCopy()
    expect(await run(['--help'])).toBe(0)
    expect(said()).toMatch(/--points-place +his place in the points after the race/)
  })
})

describe('npm run add-race without flags', () => {
  const { race, date, track, name: raceName, source } = DETAILS

  test('asks question by question, and again where an answer is refused', async () => {
    const answers = [race, 'yesterday', date, 'Taladega', track, raceName, '150', source]
    const copy = aCopy({ answers })
    answers.push('nowhere.csv', copy.results, '28', 'A note', 'y')
    expect(await copy.run([])).toBe(0)
    expect(copy.said()).toMatch(
      /“yesterday” is no day[\s\S]*did you mean talladega\?[\s\S]*no file “nowhere/,
    )
    expect(copy.changed().map(([file]) => file)).toEqual([...CHANGED, 'standings.json'].sort())
  })

  test('asks for what only this race needs', async () => {
    const sheet = SHEET.replace(',75,', ',77,').replace(
      'Henderson Motorsports',
      'Night Shift Racing',
    )
    const answers = ['', '', track, '', '', source]
    const copy = aCopy({ sheet, answers })
    answers.push(copy.results, '', '', 'Night Shift', '', 'y')
    expect(await copy.run([])).toBe(0)
    const { files } = wholeRecordOf(textsIn(copy.folder))
    expect(files['races.json'].at(-1)).toMatchObject({
      ...{ id: 'truck-2026-14', date: '2026-07-11', raceName: 'LiUNA! 150', lapsScheduled: 85 },
      team: 'night-shift-racing',
    })
    expect(files['stints.json'].at(-1)?.id).toBe('truck-77-2026')
  })

  test('takes a team that neither sheet nor last ride tells', async () => {
    const sheet = SHEET.replace(',75,', ',9,').replace('Henderson Motorsports', '')
    const answers = [race, date, track, raceName, '150', source]
    const copy = aCopy({ sheet, answers })
    answers.push(copy.results, '', '', 'Night Shift Racing', 'Night Shift', '', 'y')
    expect(await copy.run([])).toBe(0)
    expect(wholeRecordOf(textsIn(copy.folder)).files['races.json'].at(-1)?.team).toBe(
      'night-shift-racing',
    )
  })

  test('writes nothing when the answers end', async () => {
    const { run, changed, said } = aCopy({ answers: [race, date] })
    expect(await run([])).toBe(1)
    expect(said()).toMatch(/Nothing was written\.$/)
    expect(changed()).toEqual([])
  })
})

describe('files written together', () => {
  test('are all as they were when one cannot be written', async () => {
    let moves = 0
    const failing = (from: string, to: string) => {
      moves += 1
      if (moves === 4) throw new Error('no space left')
      renameSync(from, to)
    }
    const { folder, before, results, run, said } = aCopy({
      write: (to, texts) => writeTogether(to, texts, failing),
    })
    expect(await run([...flags(results), '--yes'])).toBe(1)
    expect(said()).toMatch(/no space left\nNothing was written\.$/)
    expect(textsIn(folder)).toEqual(before)
  })

  test('leave nothing beside them, a file that was new included', () => {
    const folder = aFolder({ 'a.json': 'old' })
    const failing = (from: string, to: string) => {
      if (to.endsWith('c.json')) throw new Error('no')
      renameSync(from, to)
    }
    const texts = new Map([
      ['a.json', 'new'],
      ['fields/b.json', 'new'],
      ['c.json', 'new'],
    ])
    expect(() => writeTogether(folder, texts, failing)).toThrow('no')
    expect(textsIn(folder)).toEqual(new Map([['a.json', 'old']]))
  })
})

describe('the command on a terminal', () => {
  test('reads answers that are piped, and ends with what came of it', () => {
    const { folder, results } = aCopy()
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/addRace.ts', '--data', folder]
    const done = spawnSync(process.execPath, [...command, ...flags(results)], {
      input: 'y\n',
      encoding: 'utf8',
    })
    expect(done.stderr).toBe('')
    expect(done.stdout).toMatch(/Write it\? \[y\/n\][\s\S]*Written: driver\.json, /)
    expect(done.status).toBe(0)
  })
})
