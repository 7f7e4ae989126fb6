import type { EntryKind } from '~/data/schema/entry'
import type { Race } from '~/data/schema/race'
import { STAGES_SINCE } from '~/data/schema/values'
import { type Rules, racesWhere } from './rule'

/** First season in which a win is 55 points, not 40. Source: NASCAR's points for 2026. */
const WIN_55_SINCE = 2026

/**
 * Entries that cannot stand beside a start in the same race; with others he
 * may have failed in one car and started in another, as in nxs-2009-35.
 */
const NO_START_BESIDE: readonly string[] = ['unconfirmed', 'relief'] satisfies EntryKind[]

/**
 * What finish and stages earn: a win 40, 55 from 2026; then 35 falling by one
 * to 1; stages 10 to 1. An unknown stage earns nothing here.
 */
export function pointsFor({
  season,
  finish,
  stage1,
  stage2,
}: Pick<Race, 'season' | 'finish' | 'stage1' | 'stage2'>): number {
  const forWin = season < WIN_55_SINCE ? 40 : 55
  const forFinish = finish === 1 ? forWin : Math.max(37 - finish, 1)
  const forStages = [stage1, stage2].map((place) => (typeof place === 'number' ? 11 - place : 0))
  return forFinish + forStages.reduce((total, points) => total + points, 0)
}

export const raceRules: Rules = {
  about: 'the races',
  rules: [
    {
      holds: 'stand oldest first',
      faults: ({ files }) => {
        const order = files['races.json'].map(({ date, id }) => `${date} ${id}`)
        const sorted = order.toSorted()
        return order.filter((line, i) => line !== sorted[i])
      },
    },
    {
      holds: 'are in the record only as far as its sources reach',
      faults: (record) =>
        racesWhere(
          record,
          ({ date }) => date > record.files['driver.json'].recordTo && `on ${date}`,
        ),
    },
    {
      holds: 'of a season lie in its year, and follow its rounds',
      faults: (record) =>
        racesWhere(record, ({ date, season, series, round }) => {
          if (!date.startsWith(`${season}-`)) return `on ${date}`
          const later = record.files['races.json'].find(
            (other) =>
              other.series === series &&
              other.season === season &&
              other.round < round &&
              other.date > date,
          )
          return later && `on ${date}, after ${later.id} on ${later.date}`
        }),
    },
    {
      holds: 'are neither unconfirmed nor driven in relief',
      faults: ({ files }) => {
        const not = files['entries.json'].filter(({ entry }) => NO_START_BESIDE.includes(entry))
        const entered = new Map(not.map(({ raceId, id }) => [raceId, id]))
        return files['races.json'].flatMap(({ id }) => {
          const entry = entered.get(id)
          return entry ? [`${id}: ${entry}`] : []
        })
      },
    },
    {
      holds: 'since 2017 have points for finish and stages, but for those that are explained',
      faults: (record) => {
        const explained = record.files['corrections.json'].corrections
          .filter(({ id }) => id.endsWith('-race-points'))
          .flatMap(({ raceIds }) => raceIds)
        return racesWhere(record, (race) => {
          if (race.season < STAGES_SINCE || race.points === 0) return false
          const isRight = race.points === pointsFor(race)
          return isRight === explained.includes(race.id) && `${race.points} for ${pointsFor(race)}`
        })
      },
    },
  ],
}
