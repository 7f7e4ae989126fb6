import { suggest } from '~/address/suggest'

/** What is wrong with what was given, and where: "--track", "results.csv line 7, Laps". */
export type Fault = { where: string; reason: string }

/** What was probably meant: "; did you mean Talladega?", or nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
  const words = new Map(known.map((word) => [word.toLowerCase(), word]))
  const near = suggest(given, [...words.keys()])
  return near === null ? '' : `; did you mean ${words.get(near)}?`
}

/** Kinds of fault that hold for once and may be let pass by name: `--allow status`. */
export const ALLOWANCES = ['status', 'make', 'laps-led'] as const
export type Allowance = (typeof ALLOWANCES)[number]
