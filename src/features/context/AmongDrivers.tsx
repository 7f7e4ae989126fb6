import { carried, paths, withAddress } from '~/address/paths'
import { ChartFigure } from '~/charts/ChartFigure'
import { useFile } from '~/data/queries'
import { beyondText, contextSentence, unansweredText } from '~/format/contextWords'
import { formatStarts } from '~/format/numbers'
import { Asked } from '~/selection/asked'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { beyondSeasons, contextOf, isRank, valuesOf } from '~/stats/context'
import { seriesSeasons } from '~/stats/seasons'
import { EVERYTHING, select } from '~/stats/selection'
import type { World } from '~/stats/world'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { ContextControls } from './ContextControls'
import { columnsOf } from './columns'
import { rankedOf } from './ranked'
import { SeasonRows } from './SeasonRows'

/** How he stood among the drivers of each season: all of them faint, he marked. */
export function AmongDrivers() {
  const { world, address } = useCareer()
  const { seasons, unanswered, by } = useSeasons()
  const drawn = seasons.filter(({ ranks }) => isRank(ranks[by]))
  const points = drawn.reduce((sum, one) => sum + valuesOf(one.drivers, one.min, by).length, 0)
  const linkTo = (year: number) => withAddress(paths.season(year), carried(address))
  const notes = [beyondText(beyondSeasons(address.selection)), unansweredText(unanswered)]
  return (
    <>
      <ChartFigure
        chart="context"
        title="In context"
        download={<PictureMenu chart="context" title="In context" />}
        sentence={[contextSentence(seasons, by), ...notes].filter(Boolean).join(' ')}
        points={points}
        rows={seasons}
        rowKey={({ season, series }) => `${season} ${series}`}
        columns={columnsOf(by, linkTo)}
        controls={
          <Asked>
            <ContextControls />
          </Asked>
        }
        share={
          <ShareButton title="In context" shared={{ path: paths.dashboard(), id: 'context' }} />
        }
      >
        {drawn.length === 0 ? (
          <EmptyMessage title={emptyTitle(seasons.length, world)} />
        ) : (
          <SeasonRows seasons={drawn} by={by} />
        )}
      </ChartFigure>
      <p className="mt-3 max-w-3xl text-xs text-muted">{ruleText(address.view.min)}</p>
    </>
  )
}

/** The seasons and series selected, whatever else the selection asks. */
function useSeasons() {
  const { world, address } = useCareer()
  const lines = useFile('seasons.json')
  const drivers = useFile('season-drivers.json')
  const { series, season } = address.selection
  const starts = select(world.starts, { ...EVERYTHING, series, season })
  const asked = {
    name: world.driver.name,
    isAsOf: world.asof !== null,
    min: address.view.min,
    frameOf: (year: number, of: string) => {
      const frame = seriesSeasons(world, year, lines).find((one) => one.series === of)
      return { races: frame?.scheduleLength ?? null, isOver: frame?.isOver ?? false }
    },
  }
  return { ...contextOf(starts, drivers, asked), by: rankedOf(address.view.metric) }
}

const emptyTitle = (seasons: number, { driver }: World) =>
  seasons === 0
    ? 'No whole season in this selection.'
    : `In no season selected did ${driver.name} make the starts it takes to be ranked; ask for fewer.`

const ruleText = (min: number | null) =>
  `A thin line is a driver, the diamond is he; the best stand left. Ranked is who made ${
    min === null
      ? 'a quarter of the season’s races, rounded up, and five at least'
      : `${formatStarts(min)} or more`
  }. Drivers level with each other share a place (T). Percentile: of the other drivers ranked, how many of a hundred he did better than, those level counted half. Counts favor who started more.`
