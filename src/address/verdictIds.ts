import type { Verdict } from '~/data/schema/press'
import type { VerdictId } from './address'

/** What the address calls a verdict. */
export const ID_OF: Record<Verdict, VerdictId> = {
  holds: 'holds',
  'held then, not today': 'held-then',
  contradicted: 'contradicted',
  'sources differ': 'sources-differ',
  'not checkable': 'not-checkable',
  'came true': 'came-true',
  'did not': 'did-not',
}
