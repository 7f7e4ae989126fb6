import { csvFormatRow } from 'd3-dsv'

/** A line of a results sheet by its headings. */
export type SheetLine = Record<string, string | number>

const HIS_PLACE = 8
const CARS = 12

/** Twelve cars on the lead lap; who is in question is 8th from 5th with a third place in Stage 1. */
export function sheetLines(driver: string): SheetLine[] {
  return Array.from({ length: CARS }, (_, i) => {
    const pos = i + 1
    const isHis = pos === HIS_PLACE
    return {
      Pos: pos,
      St: isHis ? 5 : pos === 5 ? HIS_PLACE : pos,
      '#': isHis ? '75' : String(100 + pos),
      Driver: isHis ? driver : `Car${pos} Driver`,
      Team: isHis ? 'Henderson Motorsports' : 'Other Racing',
      Make: isHis ? 'Chevrolet' : 'Toyota',
      Laps: 150,
      Led: pos === 1 ? 140 : pos === 2 ? 10 : 0,
      Status: 'Running',
      Pts: isHis ? 37 : pos === 1 ? 55 : 37 - pos,
      Rating: isHis ? '88.25' : '70.0',
      'Stage 1': pos === 3 ? HIS_PLACE : isHis ? 3 : pos <= 10 ? pos : '',
      'Stage 2': stage2Of(pos),
    }
  })
}

/** He was outside: 11th moved up. */
const stage2Of = (pos: number) =>
  pos === HIS_PLACE ? '' : pos < HIS_PLACE ? pos : pos <= 11 ? pos - 1 : ''

/** CSV of the lines, under the headings of the first. */
export function sheetOf(lines: readonly SheetLine[]): string {
  const headings = Object.keys(lines[0] ?? {})
  const rows = lines.map((line) => headings.map((heading) => String(line[heading] ?? '')))
  return [headings, ...rows].map((row) => `${csvFormatRow(row)}\n`).join('')
}
