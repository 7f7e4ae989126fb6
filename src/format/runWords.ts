import { askedFields, isAsked, type Selection } from '~/stats/selection'
import type { World } from '~/stats/world'
import { fieldLabel } from './selectionWords'

/** Filters that his next start may fall under: what goes on to their last start still goes on. */
const OPEN_ENDED: readonly (keyof Selection)[] = ['series', 'type', 'track', 'team', 'make']

/** Filters that leave starts out by how they went: what is left in a row was none. */
const BREAKING = ['result', 'status', 'start', 'q'] as const

/** Whether a run that goes on to the last start selected may go on with his next. */
export const isOpenEnded = (selection: Selection): boolean =>
  askedFields(selection).every((field) => OPEN_ENDED.includes(field))

/** Why no run can be told of what is selected; `null` where it can. */
export function whyNoRuns(world: World, selection: Selection): string | null {
  const field = BREAKING.find((one) => isAsked(selection, one))
  if (!field) return null
  return `Not told here: “${fieldLabel(world, selection, field)}” leaves starts out by how they went, and a run that passes over them is none.`
}
