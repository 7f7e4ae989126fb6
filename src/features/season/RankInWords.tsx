import { useFile } from '~/data/queries'
import { ranksSentence } from '~/format/contextWords'
import { useCareer } from '~/selection/useCareer'
import { contextOf } from '~/stats/context'
import type { SeriesSeason } from '~/stats/seasons'

/** His rank by each figure, and from how many starts on; a season not over has none. */
export function RankInWords({ season }: { season: SeriesSeason }) {
  const { world, address } = useCareer()
  const { seasons } = contextOf(season.starts, useFile('season-drivers.json'), {
    name: world.driver.name,
    isAsOf: world.asof !== null,
    min: address.view.min,
    frameOf: () => ({ races: season.scheduleLength, isOver: season.isOver }),
  })
  return <p>{ranksSentence(seasons[0] ?? null)}</p>
}
