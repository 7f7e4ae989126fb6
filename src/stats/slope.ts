import type { FieldRow } from '~/data/schema/field'

/** A car's places through a race: grid, stages where known, finish. */
export type SlopeLine = {
  driver: string
  /** Step is an index into the steps of the slope; unknown stages are left out. */
  places: { step: number; place: number }[]
}

export type Slope = { steps: string[]; lines: SlopeLine[]; worst: number }

/**
 * The places of a field from grid to finish. A stage is a step where anyone's
 * place in it is known; cars outside its top ten pass it by without a point.
 */
export function slopeOf(rows: readonly FieldRow[]): Slope {
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
    lines: rows.map((row) => ({
      driver: row.driver,
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
