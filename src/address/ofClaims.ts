import { VERDICT_IDS } from './address'
import { inView } from './inView'
import { setOf } from './lists'
import type { Param } from './param'
import { articleId } from './singles'

/** Which sentences of the press are listed, on their page and in its frame. */
export const LISTED_CLAIMS: readonly Param[] = [
  inView('verdict', setOf('verdict', VERDICT_IDS)),
  inView('article', articleId),
]
