import type { Team } from '~/data/schema/track'
import { slugOf } from '~/stats/slugs'
import { didYouMean } from './fault'
import type { WholeRecord } from './whole'

/** A team by its id or its name. */
export const teamNamed = ({ files }: WholeRecord, text: string): Team | undefined =>
  files['teams.json'].find(({ id, name, shortName }) =>
    [id, name, shortName].map(slugOf).includes(slugOf(text)),
  )

export const unknownTeam = ({ files }: WholeRecord, text: string): string =>
  `no team “${text}” in teams.json${didYouMean(
    slugOf(text),
    files['teams.json'].map(({ id }) => id),
  )}; if it is new: --new-team "its short name"`
