import { FLAGS } from '../support/browser.mjs'
import { closeAtEnd } from '../support/ending.mjs'
import { KINDS_OF_PAGE } from '../support/pages.mjs'
import { failuresOf, interleave } from '../support/rounds.mjs'
import { fileOf } from '../support/site.mjs'
import { spreadOf } from '../support/statistics.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** Categories in which every audit has to pass. */
const TO_BE_FULL = CATEGORIES.slice(1)

const NOT_FOUND = '/404.html'

export async function measureLighthouse({ site, browserPath, runs = 5, say }) {
  const pages = KINDS_OF_PAGE.filter((path) => fileOf(site, path) !== null).map((path) => ({
    name: path,
    url: site.url + path,
  }))
  const results = await interleave(pages, runs, (page) => audit(page.url, browserPath), {
    say,
    warmUp: false,
  })
  const missing = KINDS_OF_PAGE.filter((path) => !pages.some(({ name }) => name === path))
  return report(results, missing)
}

/** One run in a browser of its own, with Lighthouse's own phone and its simulated slow line. */
async function audit(url, browserPath) {
  const { launch } = await import('chrome-launcher')
  const { default: lighthouse } = await import('lighthouse')
  const chrome = await launch({
    chromePath: browserPath,
    chromeFlags: ['--headless', ...FLAGS],
    logLevel: 'silent',
    handleSIGINT: false,
  })
  const closed = closeAtEnd(async () => chrome.kill())
  try {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: 'silent',
    })
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    return {
      scores: Object.fromEntries(CATEGORIES.map((id) => [id, percent(lhr.categories[id].score)])),
      failing: failingAudits(lhr),
      version: lhr.lighthouseVersion,
    }
  } finally {
    await chrome.kill()
    closed()
  }
}

const percent = (score) => (score === null ? null : Math.round(score * 100))

/** Audits that cost a category some of its score. */
function failingAudits({ categories, audits }) {
  return CATEGORIES.flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && isFailing(audits[id], category))
      .map(({ id }) => ({ category, id })),
  )
}

/** A speed is a matter of degree: below 0.9 Lighthouse itself calls it not good. */
const isFailing = ({ score }, category) =>
  score !== null && score < (category === 'performance' ? 0.9 : 1)

function report(results, missing) {
  const pages = [...results].map(([{ name }, { measured }]) => ({ name, measured }))
  const version = pages.flatMap(({ measured }) => measured)[0]?.version
  return {
    title: `Lighthouse ${version ?? ''}, mobile`,
    method: [
      'Lighthouse’s own phone and simulated slow line, a fresh browser each run; median (least–most).',
      'Audits that cost a score, by id; in brackets in how many runs.',
    ],
    tables: [
      {
        caption: 'Scores',
        head: ['page', ...CATEGORIES, 'runs'],
        rows: pages.map((page) => [
          page.name,
          ...CATEGORIES.map((id) => formatScore(page.measured.map(({ scores }) => scores[id]))),
          String(page.measured.length),
        ]),
      },
      {
        caption: 'Audits that cost a score',
        head: ['page', 'audits'],
        rows: pages.map((page) => [page.name, formatAudits(page.measured)]),
      },
    ],
    goals: TO_BE_FULL.map((id) => fullScore(id, pages)),
    remarks: [
      ...missing.map((path) => `${path} is not in this build; left out.`),
      ...failuresOf(results),
    ],
  }
}

/** The lowest of the pages. One that is not found asks not to be indexed, which is right for it. */
function fullScore(id, pages) {
  const counted = id === 'seo' ? pages.filter(({ name }) => name !== NOT_FOUND) : pages
  const scores = counted.map(
    ({ measured }) => spreadOf(measured.map(({ scores }) => scores[id]))?.median ?? null,
  )
  const isKnown = scores.length > 0 && scores.every((score) => score !== null)
  const least = isKnown ? Math.min(...scores) : null
  return {
    what: `Lighthouse ${id}, the lowest of the pages${counted === pages ? '' : ', 404.html aside'}`,
    goal: '100',
    measured: isKnown ? String(least) : 'not measured',
    met: isKnown ? least === 100 : null,
  }
}

function formatScore(scores) {
  const spread = spreadOf(scores)
  if (!spread) return '–'
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  return least === most ? String(least) : `${spread.median} (${least}–${most})`
}

function formatAudits(measured) {
  const counts = new Map()
  for (const { failing } of measured)
    for (const { id } of failing) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, count]) => `${id} [${count}]`).join(', ') || 'none'
}
