import type { FieldPlaces } from './field'

/** A car's places through a race: grid, stages where known, finish. */
export type SlopeLine = {
  driver: string
  start: number
  finish: number
  /** Step is an index into the steps of the slope; unknown stages are left out. */
  places: { step: number; place: number }[]
}

/**
 * Of how many cars it is known how they ran the stages, be it outside the top
 * ten: of all, of some (since 2025 of his alone), of none.
 */
export type StagesKnown = 'all' | 'some' | 'none'

export type Slope = {
  steps: string[]
  /** In the order of the rows. */
  lines: SlopeLine[]
  worst: number
  stagesKnown: StagesKnown
}

/**
 * The places of a field from grid to finish. A stage is a step where anyone's
 * place in it is known; cars outside its top ten pass it by without a point.
 */
export function slopeOf(rows: readonly FieldPlaces[]): Slope {
  const isKnown = (stage: 'stage1' | 'stage2') => rows.some((row) => typeof row[stage] === 'number')
  const stages = (['stage1', 'stage2'] as const).filter(isKnown)
  const last = stages.length + 1
  return {
    steps: [
      'Start',
      ...stages.map((stage) => (stage === 'stage1' ? 'Stage 1' : 'Stage 2')),
      'Finish',
    ],
    worst: Math.max(2, ...rows.map((row) => Math.max(row.start, row.finish))),
    stagesKnown: stagesKnown(rows),
    lines: rows.map((row) => ({
      driver: row.driver,
      start: row.start,
      finish: row.finish,
      places: [
        { step: 0, place: row.start },
        ...stages.flatMap((stage, i) => {
          const place = row[stage]
          return typeof place === 'number' ? [{ step: i + 1, place }] : []
        }),
        { step: last, place: row.finish },
      ],
    })),
  }
}

export function stagesKnown(rows: readonly FieldPlaces[]): StagesKnown {
  const known = rows.filter(({ stage1, stage2 }) => stage1 !== null || stage2 !== null)
  if (known.length === 0) return 'none'
  return known.length === rows.length ? 'all' : 'some'
}

/** The line that came in first; `undefined` where the field has none. */
export const winnerOf = ({ lines }: Slope): SlopeLine | undefined =>
  lines.find(({ finish }) => finish === 1)

/** The line that began first. */
export const firstOnGrid = ({ lines }: Slope): SlopeLine | undefined =>
  lines.find(({ start }) => start === 1)
