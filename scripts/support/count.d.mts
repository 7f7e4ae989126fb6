export interface Count {
  passed: number
  failed: number
}

export const REPORTS: readonly string[]
export function countReport(file: string): Count
export function countFolder(folder: string): Count
export function countLine(count: Count): string
