import { formatDate } from '~/format/dates'
import { formatAhead, formatGap, RIVAL_COLUMN_NAMES } from '~/format/rivalWords'
import { meanValue } from '~/stats/mean'
import { RIVAL_COLUMN_IDS, type RivalColumn } from '~/stats/rivalColumns'
import type { Rival } from '~/stats/rivals'
import type { Cell, ExportTable } from './table'

/** What a program reads: days in ISO, a share from 0 to 1 and a gap in places, both unrounded. */
const VALUES: Record<RivalColumn, (rival: Rival) => Cell> = {
  driver: ({ name }) => name,
  meetings: ({ meetings }) => meetings,
  ahead: ({ ahead }) => ahead,
  behind: ({ behind }) => behind,
  share: ({ share }) => share,
  gap: ({ gap }) => gap && meanValue(gap),
  first: ({ met }) => met[0]?.start.date ?? null,
  last: ({ met }) => met.at(-1)?.start.date ?? null,
}

/** What a reader sees, where it is another thing than the value. */
const WORDS: Partial<Record<RivalColumn, (rival: Rival) => Cell>> = {
  share: formatAhead,
  gap: ({ gap }) => formatGap(gap),
  first: ({ met }) => formatDate(met[0]?.start.date ?? ''),
  last: ({ met }) => formatDate(met.at(-1)?.start.date ?? ''),
}

const columns = RIVAL_COLUMN_IDS.map((id) => ({ id, name: RIVAL_COLUMN_NAMES[id].name }))

/** Rivals as values, in the order given. */
export const rivalValues = (rivals: readonly Rival[]): ExportTable => ({
  columns,
  rows: rivals.map((rival) => RIVAL_COLUMN_IDS.map((id) => VALUES[id](rival))),
})

/** The same with the rival's id before all, which names his page. */
export const identifiedRivals = (rivals: readonly Rival[]): ExportTable => ({
  columns: [{ id: 'id', name: 'Rival id' }, ...columns],
  rows: rivalValues(rivals).rows.map((row, i) => [rivals[i]?.slug ?? null, ...row]),
})

/** Rivals in words, as they stand on the page. */
export const rivalWords = (rivals: readonly Rival[]): ExportTable => ({
  columns,
  rows: rivals.map((rival) => RIVAL_COLUMN_IDS.map((id) => (WORDS[id] ?? VALUES[id])(rival))),
})
