import type { Race } from '~/data/schema/race'
import type { WholeRecord } from './whole'

/** What the files of the record hold to together, beyond the schema of each. */
export type Rule = {
  /** The rule as the end of a sentence about its subject: "stand oldest first". */
  holds: string
  /** What breaks it, each with where; empty where it holds. */
  faults: (record: WholeRecord) => string[]
}

/** Rules about one subject: "the races". */
export type Rules = { about: string; rules: readonly Rule[] }

/** Names the races, with what is wrong, where a rule does not hold. */
export const racesWhere = (
  { files }: WholeRecord,
  wrong: (race: Race) => string | number | false | undefined,
): string[] =>
  files['races.json'].flatMap((race) => {
    const what = wrong(race)
    return what ? [`${race.id}: ${what}`] : []
  })
