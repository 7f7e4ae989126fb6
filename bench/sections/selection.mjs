import { clickOn, launch, onPhone, settle, slowProcessor, untilReady } from '../support/browser.mjs'
import { firstRaces } from '../support/dashboard.mjs'
import { atMost, formatSpread } from '../support/report.mjs'
import { failuresOf, interleave } from '../support/rounds.mjs'
import { readRecord } from '../support/site.mjs'
import { spreadOf } from '../support/statistics.mjs'
import { compareTies } from '../tables/rows.mjs'

/** The button's name, and the series that are left in after it is pressed. */
const PRESSES = [
  { button: 'Trucks', leaves: ['truck'] },
  { button: 'Trucks', leaves: ['cup', 'nxs', 'truck'] },
  { button: 'Cup', leaves: ['cup'] },
  { button: 'Xfinity', leaves: ['cup', 'nxs'] },
  { button: 'Cup', leaves: ['nxs'] },
  { button: 'Xfinity', leaves: ['cup', 'nxs', 'truck'] },
]
const ROWS_LOOKED_AT = 5

/** Where the reader stands when choosing: at the bar of choices, or with the table's rows in view. */
const PLACES = [
  { name: 'at the choices', isAtRows: false },
  { name: 'with the rows in view', isAtRows: true },
]

export async function measureSelection({ site, browserPath, runs = 5, say }) {
  const races = readRecord(site, 'races.json').sort(compareTies)
  const browser = await launch(browserPath)
  try {
    const results = await interleave(
      PLACES,
      runs,
      (place) => pressAll(browser, site.url, races, place),
      { say },
    )
    return report(results)
  } finally {
    await browser.close()
  }
}

/** Presses the buttons one after the other on a fresh dashboard. */
function pressAll(browser, url, races, place) {
  return onPhone(
    browser,
    async ({ page, tools }) => {
      await page.goto(`${url}/`)
      await untilReady(page)
      await settle(page)
      await slowProcessor(tools)
      const times = []
      for (const press of PRESSES) times.push(await timed(page, races, press, place))
      return times
    },
    { scripts: ['painted', 'questions'] },
  )
}

async function timed(page, races, { button, leaves }, { isAtRows }) {
  const name = new RegExp(`^${button}\\b`)
  const target = page.getByRole('group', { name: 'Series' }).getByRole('button', { name })
  const left = races.filter(({ series }) => leaves.includes(series))
  const expected = left.slice(0, ROWS_LOOKED_AT).map(({ id }) => ({ key: id }))
  const first = await page.locator('tr[data-race]').first().getAttribute('data-race')
  // A choice can leave the newest start where it was: then the rows have nothing to show for it.
  const looksAtRows = expected[0].key !== first
  const looks = [
    { name: 'figure', question: 'starts', about: left.length },
    ...(looksAtRows ? [firstRaces(expected)] : []),
  ]
  const place = isAtRows ? page.locator('tr[data-race]').first() : target
  await place.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await settle(page)
  await page.evaluate((spec) => window.painted.arm(spec), { event: 'click', looks })
  await page.evaluate(() => window.painted.rememberReady())
  // Out of sight the button is pressed by a keyboard's click, which needs no place on the screen.
  if (isAtRows) await pressUnseen(target)
  else await clickOn(page, target)
  const times = await page.evaluate(() => window.painted.result())
  const ready = await page.evaluate(() => window.painted.readyAgain())
  return { ...times, ready }
}

async function pressUnseen(target) {
  await target.evaluate((button) => button.focus({ preventScroll: true }))
  await target.page().keyboard.press('Enter')
}

function report(results) {
  const rows = [...results].map(([{ name }, { measured }]) => {
    const of = (what) => spreadOf(measured.flat().map((times) => times[what]))
    return { name, figure: of('figure'), rows: of('rows'), ready: of('ready') }
  })
  const [atChoices, atRows] = rows
  const whole = (value) => `${value.toFixed(0)} ms`
  return {
    title: 'A choice in the selection',
    method: [
      'A press of a series button on the dashboard at 390×844, processor slowed down 4 times; six presses a round.',
      'Figure: the number of starts repainted. Rows: the first five rows of the table repainted, where the choice changes them. Ready: data-ready back, the charts included.',
      'At the choices, the rows are out of view and may follow; with the rows in view, the button is pressed from the keyboard.',
    ],
    tables: [
      {
        caption: 'Milliseconds from the press: median (middle half)',
        head: ['reader', 'figure', 'rows', 'ready'],
        rows: rows.map(({ name, figure, rows, ready }) => [
          name,
          formatSpread(figure),
          formatSpread(rows),
          formatSpread(ready),
        ]),
      },
    ],
    goals: [
      atMost('figures repainted after a choice', atChoices.figure?.median ?? null, 100, whole),
      atMost('rows in view repainted after a choice', atRows.rows?.median ?? null, 100, whole),
    ],
    remarks: failuresOf(results),
  }
}
