import { grouped } from '~/stats/grouped'
import { slugOf } from '~/stats/slugs'
import { meetingsOf } from './meetings'
import type { Rules } from './rule'
import type { WholeRecord } from './whole'

export const meetingRules: Rules = {
  about: 'the meetings with other drivers',
  rules: [
    {
      holds: 'are those of the fields of his races',
      faults: (record) => {
        const told = new Map(
          record.files['meetings.json'].map((race) => [race.raceId, JSON.stringify(race)]),
        )
        const made = meetingsOf(record)
        const strangers = [...told.keys()].filter((id) => !made.some(({ raceId }) => raceId === id))
        const differing = made.filter((race) => told.get(race.raceId) !== JSON.stringify(race))
        return [...differing.map(({ raceId }) => raceId), ...strangers]
      },
    },
    {
      holds: 'have an id for each driver that no other has',
      faults: (record) => {
        const names = new Set(record.files['meetings.json'].flatMap(({ drivers }) => drivers))
        const byId = grouped([...names], slugOf)
        return [...byId.values()].filter((same) => same.length > 1).map((same) => same.join(', '))
      },
    },
    {
      holds: 'are told by hand of drivers he met, by milestones, claims and conflicts there are',
      faults: ({ files }: WholeRecord) => {
        const met = new Set(files['meetings.json'].flatMap(({ drivers }) => drivers.map(slugOf)))
        const ids = {
          milestone: new Set(files['milestones.json'].map(({ id }) => id)),
          claim: new Set(files['claims.json'].map(({ id }) => id)),
          conflict: new Set(files['corrections.json'].conflicts.map(({ id }) => id)),
        }
        const lost = (kind: keyof typeof ids, told: readonly string[]) =>
          told.filter((id) => !ids[kind].has(id))
        const { rivals, rivalStories } = files['driver.json']
        return [
          ...rivals.filter((slug) => !met.has(slug)),
          ...rivalStories.flatMap(({ rival, milestones, claims, conflicts }) => [
            ...(met.has(rival) ? [] : [rival]),
            ...lost('milestone', milestones),
            ...lost('claim', claims),
            ...lost('conflict', conflicts),
          ]),
        ]
      },
    },
  ],
}
