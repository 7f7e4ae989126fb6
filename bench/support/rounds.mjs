/** After so many failures one upon the other a candidate is left out of the rounds to come. */
const PATIENCE = 2

/**
 * Measures all candidates once a round, for some rounds, so that whatever else the machine does
 * hits all alike. Each round begins with another one.
 *
 * A first round is run and thrown away: it fills the server's cache and the machine's.
 *
 * @template C, M
 * @param {readonly C[]} candidates each with a `name`.
 * @param {number} rounds
 * @param {(candidate: C, round: number) => Promise<M>} measure
 * @param {{ warmUp?: boolean, say?: (text: string) => void }} options
 * @returns {Promise<Map<C, { measured: M[], errors: string[] }>>}
 */
export async function interleave(candidates, rounds, measure, options = {}) {
  const { warmUp = true, say = () => {} } = options
  const results = new Map(candidates.map((candidate) => [candidate, emptyResult()]))
  for (let round = warmUp ? -1 : 0; round < rounds; round++) {
    for (const candidate of rotated(candidates, Math.max(round, 0))) {
      const result = results.get(candidate)
      if (result.failures >= PATIENCE) continue
      say(`${round < 0 ? 'warm-up' : `round ${round + 1}/${rounds}`}: ${candidate.name}`)
      try {
        const measured = await measure(candidate, round)
        if (round >= 0) result.measured.push(measured)
        result.failures = 0
      } catch (error) {
        result.failures++
        result.errors.push(firstLine(error))
      }
    }
  }
  return results
}

const emptyResult = () => ({ measured: [], errors: [], failures: 0 })

const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length])

/** What went wrong, in a line without colors. */
export function firstLine(error) {
  const text = String(error?.message ?? error)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors of a terminal begin with one
  return text.replace(/\u001b\[\d+m/g, '').split('\n')[0]
}

/** The failures of all candidates, one sentence each. */
export function failuresOf(results) {
  return [...results].flatMap(([{ name }, { measured, errors }]) =>
    errors.length === 0
      ? []
      : [`${name}: ${errors.length} failed of ${errors.length + measured.length}: ${errors[0]}`],
  )
}
