import { claimRules } from './claimRules'
import { fieldRules } from './fieldRules'
import { idRules, linkRules } from './linkRules'
import { meetingRules } from './meetingRules'
import { raceRules } from './raceRules'
import type { Rules } from './rule'
import { seasonRules } from './seasonRules'
import { stintRules } from './stintRules'
import type { WholeRecord } from './whole'

/** All that the files of the record hold to together. */
export const RULES: readonly Rules[] = [
  idRules,
  linkRules,
  raceRules,
  fieldRules,
  meetingRules,
  seasonRules,
  stintRules,
  claimRules,
]

/**
 * Every rule that a record breaks: "the races stand oldest first: …". Where
 * links lead nowhere they alone are told: the other rules follow them.
 */
export function faultsOf(record: WholeRecord): string[] {
  const lost = faultsAmong([idRules, linkRules], record)
  return lost.length > 0 ? lost : faultsAmong(RULES, record)
}

const faultsAmong = (all: readonly Rules[], record: WholeRecord): string[] =>
  all.flatMap(({ about, rules }) =>
    rules.flatMap(({ holds, faults }) => {
      const broken = faults(record)
      return broken.length === 0 ? [] : [`${about} ${holds}: ${broken.join('; ')}`]
    }),
  )
