import { readFileSync } from 'node:fs'
import type { RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe finds wrong on a page or in a frame, also far below the window, a line each.
 *
 * @param within only in what this selects.
 */
export async function violations(
  page: Page | Frame,
  options: RunOptions = {},
  within = 'html',
): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    ([part, asked]) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(part, asked),
    [within, { resultTypes: ['violations'], ...options } satisfies RunOptions] as const,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}
