import type { Life } from '~/data/schema/record'
import { type Columns, columnsOf, rowsOf } from './record'

/** What a frame carries of his life: tables as columns, of each line what the timeline tells of it. */
export type PackedLife = Readonly<Record<keyof Life, Columns>>

const TOLD = {
  milestones: ['id', 'date', 'kind', 'headline', 'detail', 'confidence', 'note'],
  broadcasting: ['id', 'from', 'to', 'role', 'network', 'program'],
  arca: ['id', 'season', 'date', 'track', 'finish', 'raceName', 'status'],
  otherRacing: ['id', 'date', 'series', 'event', 'detail', 'confidence', 'note'],
} as const satisfies Record<keyof Life, readonly string[]>

type Line = Life[keyof Life][number]

export const packLife = (life: Life): PackedLife =>
  tablesOf((table) =>
    columnsOf(
      life[table].map((line: Line) =>
        Object.fromEntries(TOLD[table].map((field) => [field, toldOf(line)[field] ?? null])),
      ),
    ),
  )

/** A remark stands where sources differ; elsewhere it tells how a day was found. */
const toldOf = (line: Line): Readonly<Record<string, unknown>> =>
  'note' in line && line.confidence !== 'conflicting' ? { ...line, note: null } : { ...line }

/** The life that was packed. No line names its sources or leads to a race: that is left to the full view. */
export const unpackLife = (packed: PackedLife): Life =>
  tablesOf((table) =>
    rowsOf(packed[table]).map((row) => ({ ...row, raceId: null, sources: [] })),
  ) as unknown as Life

const tablesOf = <T>(of: (table: keyof Life) => T): Record<keyof Life, T> => ({
  milestones: of('milestones'),
  broadcasting: of('broadcasting'),
  arca: of('arca'),
  otherRacing: of('otherRacing'),
})
