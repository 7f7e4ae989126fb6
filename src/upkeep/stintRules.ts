import type { Stint } from '~/data/schema/stint'
import { joinStarts } from '~/stats/starts'
import { type Spell, stintsOf } from '~/stats/stints'
import type { Rules } from './rule'
import { repeated, type WholeRecord } from './whole'

/** Least contrast of ink on ground. Source: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5

/** His stints as the starts have them, in the order of their first start. */
export function spellsOf({ files }: Pick<WholeRecord, 'files'>): Spell[] {
  const starts = joinStarts(files['races.json'], files['tracks.json'], files['teams.json'])
  return stintsOf(starts).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const orderOf = ({ from, id }: Pick<Stint, 'from' | 'id'>) => `${from} ${id}`

const shown = ({ id, team, from, to }: Pick<Spell, 'id' | 'team' | 'from' | 'to'>) =>
  `${id}: ${team} ${from} to ${to}`

export const stintRules: Rules = {
  about: 'stints',
  rules: [
    {
      holds: 'are what the starts give: one ride each, split by more than 400 days away',
      faults: (record) => {
        const given = spellsOf(record).map(shown)
        const held = record.files['stints.json'].map(shown)
        return [
          ...held.filter((stint) => !given.includes(stint)).map((stint) => `${stint}, not so`),
          ...given.filter((stint) => !held.includes(stint)).map((stint) => `${stint}, missing`),
        ]
      },
    },
    {
      holds: 'stand in the order of their first start',
      faults: ({ files }) => {
        const order = files['stints.json'].map(orderOf)
        const sorted = order.toSorted()
        return order.filter((line, i) => line !== sorted[i])
      },
    },
    {
      holds: 'have number plates that can be read: ink on ground is 4.5:1 at least',
      faults: ({ files }) =>
        files['stints.json'].flatMap(({ id, plate }) => {
          const ratio = contrast(plate.ground, plate.ink)
          return ratio < LEAST_CONTRAST ? [`${id}: ${ratio.toFixed(1)}:1`] : []
        }),
    },
    {
      holds: 'have number plates of which no two are alike',
      faults: ({ files }) => repeated(files['stints.json'].map(({ plate }) => plate.ground)),
    },
  ],
}

/** Contrast of two colors after WCAG 2.2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
