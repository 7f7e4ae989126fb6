import { askedFields, type Selection } from '~/stats/selection'
import type { World } from '~/stats/world'
import { inWords } from './seasonTitles'
import { facetLabel, fieldLabel, spans } from './selectionWords'
import { TRACK_TYPES_IN_PLURAL } from './trackTitles'

/** Fields that flow into a sentence, in its order, each with the word before it. */
const FLOWING = [
  ['series', ''],
  ['type', 'at '],
  ['track', 'at '],
  ['season', 'in '],
  ['team', 'for '],
  ['make', 'in a '],
] as const

/**
 * The selection in the middle of a sentence: "Trucks at road courses in 2017–2019, led a lap".
 *
 * @returns '' where it does not narrow.
 */
export function selectionPhrase(world: World, selection: Selection): string {
  const flowing = FLOWING.flatMap(([field, word]) =>
    selection[field].length === 0 ? [] : word + flowingLabel(world, selection, field),
  )
  const isFlowing = (field: keyof Selection) => FLOWING.some(([flows]) => flows === field)
  const others = askedFields(selection)
    .filter((field) => !isFlowing(field))
    .map((field) => uncapitalized(fieldLabel(world, selection, field)))
  return [flowing.join(' '), ...others].filter(Boolean).join(', ')
}

function flowingLabel(
  world: World,
  selection: Selection,
  field: (typeof FLOWING)[number][0],
): string {
  if (field === 'season') return spans(selection.season)
  if (field === 'type') return inWords(selection.type.map((type) => TRACK_TYPES_IN_PLURAL[type]))
  return inWords(selection[field].map((value) => facetLabel(world, field, value)))
}

const uncapitalized = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
