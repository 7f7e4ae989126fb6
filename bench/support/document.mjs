import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/support/run.mjs'
import { SECTIONS } from './arguments.mjs'
import { toMarkdown } from './report.mjs'

const FILE = join(root, 'docs', 'performance.md')

const REMARKS = 'remarks: written by hand, kept by --write'
const NO_REMARKS = '*What was tried, what is not met and why: to be written by hand here.*'

/**
 * Writes docs/performance.md: sections that were run anew, all others and the remarks as they
 * stand there.
 *
 * @param {ReadonlyMap<string, import('./report.mjs').Report>} reports by section.
 * @param {{ machine: ReturnType<import('./machine.mjs').describeMachine>, command: string, load: string, version: string | null }} circumstances
 */
export function writeDocument(reports, circumstances) {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  const sections = ['method', ...SECTIONS].flatMap((name) => {
    const report = reports.get(name)
    const text = report ? newSection(report, circumstances) : between(before, `section: ${name}`)
    return text === null ? [] : [marked(`section: ${name}`, text)]
  })
  const remarks = marked(REMARKS, between(before, REMARKS) ?? NO_REMARKS)
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, `${[HEAD, remarks, ...sections].join('\n\n')}\n`)
}

const HEAD = `# Performance

What \`npm run bench\` measured; \`npm run bench -- --help\` says what else it can do. Medians, the
middle half of the measurements in brackets, ratios of medians of one run. Goals are those of the
design and are not widened to fit. Each section says when and on what it was measured.`

function newSection(report, { machine, command, load, version }) {
  const day = new Date().toISOString().slice(0, 10)
  const of = version ? `, of commit ${version}` : ''
  return `${toMarkdown(report)}

*Measured ${day}${of}: \`${command}\`. ${machine.cpu}; ${machine.browser}, ${machine.node}; ${load} processes waiting for a core when it began.*`
}

const marked = (name, text) => `<!-- ${name} -->\n${text}\n<!-- end of ${name} -->`

function between(text, name) {
  const from = text.indexOf(`<!-- ${name} -->\n`)
  const to = text.indexOf(`\n<!-- end of ${name} -->`)
  return from < 0 || to < 0 ? null : text.slice(from + `<!-- ${name} -->\n`.length, to)
}
