import type { Problem } from './address'

/**
 * Say that something given could not be read.
 *
 * @param complaint begins the sentence, what was given ends it: "no track".
 */
export type Report = (given: string, complaint: string, suggest?: () => string | null) => void

/** More than these help nobody. */
const MOST_PROBLEMS = 8
const LONGEST_GIVEN = 40

/** Collects what could not be read, each thing once. */
export function collectProblems(): {
  problems: readonly Problem[]
  reportOn: (param: string) => Report
} {
  const problems: Problem[] = []
  const reportOn = (param: string): Report => {
    const where = param.startsWith('b.') ? ' in the second selection' : ''
    return (typed, complaint, suggest) => {
      if (problems.length >= MOST_PROBLEMS) return
      const given = shorten(typed)
      const claim = `${complaint} '${given}'${where}`
      if (problems.some((p) => p.param === param && p.message.startsWith(claim))) return
      const suggestion = suggest?.() ?? null
      const message = suggestion === null ? claim : `${claim}; did you mean ${suggestion}?`
      problems.push({ param, given, message, suggestion })
    }
  }
  return { problems, reportOn }
}

function shorten(text: string): string {
  if (text.length <= LONGEST_GIVEN) return text
  return `${text.slice(0, LONGEST_GIVEN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
