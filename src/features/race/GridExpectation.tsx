import { useFile } from '~/data/queries'
import { expectedInWords } from '~/format/expectationWords'
import { differenceOf, expectedOf, poolsOf } from '~/stats/expectation'
import type { Start } from '~/stats/starts'

/** What others made of his grid place in this race, and what he did. */
export function GridExpectation({ start }: { start: Start }) {
  const [expected] = expectedOf([start], poolsOf(useFile('grid-outcomes.json')))
  return expected ? <>{expectedInWords(expected, differenceOf(expected))} </> : null
}
