import { RIVAL_COLUMN_IDS } from '~/stats/rivalColumns'
import { OWN_CLAIM } from './claiming'
import { LISTED_CLAIMS } from './ofClaims'
import { OF_RIVALS } from './ofRivals'
import type { Param } from './param'
import { SORTED_RIVALS } from './sortedRivals'

/** Parameters that pages read and all but one frame do not, in the order they are written. */
export const OF_PAGES: readonly Param[] = [
  ...OF_RIVALS,
  SORTED_RIVALS,
  ...OWN_CLAIM,
  ...LISTED_CLAIMS,
]

/** Columns that `sort` names beside those of the race table. */
export const OTHER_COLUMNS: readonly string[] = RIVAL_COLUMN_IDS
