import { mkdirSync, rmSync } from 'node:fs'
import { clickOn, launch, onPhone, settle, slowProcessor } from '../support/browser.mjs'
import { firstRaces, openDashboardTable } from '../support/dashboard.mjs'
import { atMost, formatRatio, formatSpread } from '../support/report.mjs'
import { failuresOf, firstLine, interleave } from '../support/rounds.mjs'
import { serveFolder } from '../support/server.mjs'
import { ratioOf, spreadOf } from '../support/statistics.mjs'
import { buildTable, builtTables, writeRows } from '../support/tables.mjs'
import { filterRows, repeated, sortRows } from '../tables/rows.mjs'

/** The yardstick first, then the site's, then the others by name. */
export const TABLES = ['hand-written', 'ours', 'ag-grid', 'datatables', 'mui-x', 'tabulator']
const YARDSTICK = 'hand-written'
const DASHBOARD = 'ours, on the dashboard'

/** On the dashboard a first click shows the best first (DESIGN, section 6), elsewhere the lowest. */
const HIGHEST_FIRST = new Set(['rating'])

/** Starts, field rows of the same races, and more than anybody will have. */
const SIZES = [280, 10_509, 100_000]
const LARGEST = SIZES.at(-1)

/** Rows from the top that have to stand right before it counts. */
const ROWS_LOOKED_AT = 5

/** In this order, on one page after the other; each leaves other first rows than the one before. */
const STEPS = [
  { name: 'text', column: 'track' },
  { name: 'number', column: 'finish' },
  { name: 'number, turned around', column: 'finish' },
  { name: 'number with gaps', column: 'rating' },
  { name: 'number with gaps, turned around', column: 'rating' },
  { name: 'filter', text: 'talladega' },
  { name: 'filter cleared', text: '' },
]
const isSort = ({ column }) => column !== undefined
const isFilter = ({ text }) => text !== undefined

export async function measureTables(options) {
  const { site, browserPath, runs, say, tables = TABLES, sizes = SIZES } = options
  rmSync(builtTables, { recursive: true, force: true })
  mkdirSync(builtTables, { recursive: true })
  const built = await buildAll(tables, site.sources, say)
  const rows = writeRows(site)
  const pages = await serveFolder({ dir: builtTables })
  const browser = await launch(browserPath)
  try {
    const measured = []
    for (const size of sizes) {
      const candidates = candidatesFor({ built, pages, site, size, rows })
      const rounds = runs ?? (size === LARGEST ? 3 : 7)
      const results = await interleave(candidates, rounds, (table) => drive(browser, table), {
        say: (text) => say(`${size} rows, ${text}`),
        warmUp: size !== LARGEST,
      })
      measured.push({ size, candidates, results })
    }
    return report(measured, built)
  } finally {
    await browser.close()
    await pages.close()
  }
}

/** A table that cannot be built fails alone. */
async function buildAll(tables, sources, say) {
  const built = []
  for (const name of tables) {
    say(`building ${name}`)
    try {
      await buildTable(name, sources)
      built.push({ name })
    } catch (error) {
      built.push({ name, error: firstLine(error) })
    }
  }
  return built
}

/**
 * What each step has to bring to the top, worked out here and not by any table.
 *
 * @param {readonly import('../tables/rows.mjs').Row[]} rows in the order of ties.
 * @param {ReadonlySet<string>} highestFirst columns whose first click sorts descending.
 */
function planFor(rows, highestFirst = new Set()) {
  let sort = null
  let before = topOf(rows)
  return STEPS.map((step) => {
    if (isSort(step))
      sort = { column: step.column, direction: nextDirection(sort, step, highestFirst) }
    const expected = topOf(filterRows(sortRows(rows, sort), step.text ?? ''))
    if (expected[0].key === before[0].key)
      throw new Error(`The step "${step.name}" does not change the first row; choose another.`)
    before = expected
    return { ...step, expected }
  })
}

/** What a click on a header makes of a sort. */
function nextDirection(sort, { column }, highestFirst) {
  const isDescending =
    sort?.column === column ? sort.direction === 'ascending' : highestFirst.has(column)
  return isDescending ? 'descending' : 'ascending'
}

const topOf = (rows) =>
  rows.slice(0, ROWS_LOOKED_AT).map(({ id, date, track }) => ({ key: id, texts: [date, track] }))

function candidatesFor({ built, pages, site, size, rows }) {
  const plan = planFor(size <= rows.starts.length ? rows.starts : repeated(rows.fields, size))
  const alone = built
    .filter(({ error }) => error === undefined)
    .map(({ name }) => ({
      name,
      plan,
      scripts: ['painted', 'questions'],
      open: (page) => openTable(page, `${pages.url}/${name}/?rows=${size}`),
      look: (expected) => ({ name: 'rows', question: 'rowsInSight', about: expected }),
    }))
  const dashboard = {
    name: DASHBOARD,
    plan: planFor(rows.starts, HIGHEST_FIRST),
    scripts: ['painted', 'questions'],
    open: (page) => openDashboardTable(page, site.url),
    look: firstRaces,
  }
  const hasOurs = built.some(({ name }) => name === 'ours')
  return size === 280 && hasOurs ? [...alone, dashboard] : alone
}

async function openTable(page, url) {
  await page.goto(url)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  return {
    headerOf: (column) => page.evaluateHandle((id) => window.bench.headerOf(id), column),
    box: page.locator('#filter'),
  }
}

/** All steps on a fresh page; how long each took, by its name. */
function drive(browser, { plan, open, look, scripts }) {
  return onPhone(
    browser,
    async ({ page, tools }) => {
      const table = await open(page)
      await settle(page)
      await slowProcessor(tools)
      const times = {}
      for (const step of plan) {
        times[step.name] = await timed(page, table, step, look(step.expected))
        await settle(page)
      }
      return times
    },
    { scripts },
  )
}

async function timed(page, table, step, look) {
  const arm = (event) => page.evaluate((spec) => window.painted.arm(spec), { event, looks: [look] })
  if (isSort(step)) {
    const header = await table.headerOf(step.column)
    await header.asElement().scrollIntoViewIfNeeded()
    await settle(page, 50)
    await arm('click')
    await clickOn(page, header)
  } else {
    await table.box.focus()
    await table.box.selectText()
    await settle(page, 50)
    await arm('input')
    // The word in one go, as a phone's keyboard suggests it.
    if (step.text === '') await page.keyboard.press('Delete')
    else await page.keyboard.insertText(step.text)
  }
  return (await page.evaluate(() => window.painted.result())).rows
}

function report(measured, built) {
  const sized = measured.map(({ size, candidates, results }) => {
    const spreads = new Map(
      candidates.map((table) => [table.name, spreadsOf(results.get(table).measured)]),
    )
    return { size, candidates, results, spreads }
  })
  return {
    title: 'The table: sort and filter to painted rows',
    method: METHOD,
    tables: [...sized.map(sumTable), ...sized.map(stepTable)],
    goals: sized.filter(({ size }) => size !== LARGEST).flatMap(goalsOf),
    remarks: [
      ...built
        .filter(({ error }) => error)
        .map(({ name, error }) => `${name} could not be built: ${error}`),
      ...sized.flatMap(({ size, results }) =>
        failuresOf(results).map((failure) => `${size} rows, ${failure}`),
      ),
    ],
  }
}

/** By step, and all sorts and all filters taken together. */
function spreadsOf(measured) {
  const of = (steps) => spreadOf(measured.flatMap((times) => steps.map(({ name }) => times[name])))
  return {
    sort: of(STEPS.filter(isSort)),
    filter: of(STEPS.filter(isFilter)),
    steps: STEPS.map((step) => of([step])),
  }
}

function sumTable({ size, candidates, spreads }) {
  const yardstick = spreads.get(YARDSTICK)
  const against = (spread, name) => formatRatio(ratioOf(spread[name], yardstick?.[name] ?? null))
  return {
    caption: `${size.toLocaleString('en-US')} rows: milliseconds, median (middle half), and the ratio to the hand-written table`,
    head: ['table', 'sort', '', 'filter', ''],
    rows: candidates.map(({ name }) => {
      const spread = spreads.get(name)
      return [
        name,
        formatSpread(spread.sort),
        against(spread, 'sort'),
        formatSpread(spread.filter),
        against(spread, 'filter'),
      ]
    }),
  }
}

const stepTable = ({ size, candidates, spreads }) => ({
  caption: `${size.toLocaleString('en-US')} rows, step by step: median milliseconds`,
  head: ['table', ...STEPS.map(({ name }) => name)],
  rows: candidates.map(({ name }) => [
    name,
    ...spreads.get(name).steps.map((spread) => formatSpread(spread && { ...spread, n: 1 })),
  ]),
})

function goalsOf({ size, spreads }) {
  const yardstick = spreads.get(YARDSTICK)
  const libraries = [...spreads].filter(([name]) => name !== YARDSTICK && !name.startsWith('ours'))
  return [...spreads]
    .filter(([name]) => name.startsWith('ours'))
    .flatMap(([name, ours]) =>
      ['sort', 'filter'].flatMap((kind) => [
        atMost(
          `${name}, ${size} rows: ${kind}, against the hand-written table`,
          yardstick ? ratioOf(ours[kind], yardstick[kind]) : null,
          1.3,
          formatRatio,
        ),
        ahead(
          `${name}, ${size} rows: ${kind}, ahead of the fastest library`,
          ours[kind],
          fastest(libraries, kind),
        ),
      ]),
    )
}

/** The library that is quickest at one kind of step. */
function fastest(libraries, kind) {
  const known = libraries
    .map(([name, spreads]) => ({ name, spread: spreads[kind] }))
    .filter(({ spread }) => spread !== null)
  return known.sort((a, b) => a.spread.median - b.spread.median)[0] ?? null
}

function ahead(what, ours, library) {
  if (!ours || !library) return { what, goal: '–', measured: 'not measured', met: null }
  return {
    what,
    goal: `< ${library.spread.median.toFixed(0)} ms (${library.name})`,
    measured: `${ours.median.toFixed(0)} ms`,
    met: ours.median < library.spread.median,
  }
}

const METHOD = [
  'The same 11 columns, the same rows and the same order (missing last both ways, ties by date, series, id) at 390×844, processor slowed down 4 times.',
  'A real click on a header, a word into the box in one input event. From the event’s own time stamp to the end of the frame whose first five rows in sight are the right ones, by id and text; looked at after the layout of each frame, before its paint.',
  'hand-written: plain JavaScript, fixed row height, rows in view and six on either side, filled anew. ours: src/ui/LongTable.tsx alone; on the dashboard: the whole page with all its panels, its own columns, first five rows of its table.',
  'Tabulator 6, AG Grid 36 community, DataTables 3 with its Scroller, MUI X Data Grid 9 community: as they come, rows 36 px high, without gliding rows.',
  'To the others’ advantage: AG Grid and MUI X draw only the columns in view and near it, as is their default. MUI X’s community version shows at most 100 rows to a page: it sorts and filters all, and draws no more than the window, so this hardly helps it here; but 280 rows are three pages in it.',
  '100,000 rows: the field rows over and over, with ids of their own. No goal; fewer rounds.',
]
