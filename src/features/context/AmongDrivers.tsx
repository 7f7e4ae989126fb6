import { carried, paths, withAddress } from '~/address/paths'
import { ChartFigure } from '~/charts/ChartFigure'
import { SeasonRows } from '~/charts/context/SeasonRows'
import { useFile } from '~/data/queries'
import {
  beyondText,
  contextSentence,
  noRanksText,
  rankRuleText,
  unansweredText,
} from '~/format/contextWords'
import { Asked } from '~/selection/asked'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { beyondSeasons, contextIn, isRank, valuesOf } from '~/stats/context'
import { rankedOf } from '~/stats/rankedBy'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { ContextControls } from './ContextControls'
import { columnsOf } from './columns'

/** How he stood among the drivers of each season: all of them faint, he marked. */
export function AmongDrivers() {
  const { world, address } = useCareer()
  const { seasons, unanswered, by } = useSeasons()
  const drawn = seasons.filter(({ ranks }) => isRank(ranks[by]))
  const points = drawn.reduce((sum, one) => sum + valuesOf(one.drivers, one.min, by).length, 0)
  const linkTo = (year: number) => withAddress(paths.season(year), carried(address))
  const sentence = contextSentence(seasons, by)
  const own = { fact: `${world.driver.name}: ${sentence.replace(/\.$/, '')}` }
  const notes = [beyondText(beyondSeasons(address.selection)), unansweredText(unanswered)]
  return (
    <>
      <ChartFigure
        chart="context"
        title="In context"
        download={<PictureMenu chart="context" title="In context" />}
        sentence={[sentence, ...notes].filter(Boolean).join(' ')}
        points={points}
        rows={seasons}
        rowKey={({ season, series }) => `${season} ${series}`}
        columns={columnsOf(by, linkTo)}
        controls={
          <Asked>
            <ContextControls />
          </Asked>
        }
        share={<ShareButton title="In context" shared={{ view: 'context', of: null }} own={own} />}
      >
        {drawn.length === 0 ? (
          <EmptyMessage title={noRanksText(seasons.length, world.driver.name)} />
        ) : (
          <SeasonRows seasons={drawn} by={by} />
        )}
      </ChartFigure>
      <p className="mt-3 max-w-3xl text-xs text-muted">{rankRuleText(address.view.min)}</p>
    </>
  )
}

/** The seasons and series selected, whatever else the selection asks. */
function useSeasons() {
  const { world, address } = useCareer()
  const files = { lines: useFile('seasons.json'), drivers: useFile('season-drivers.json') }
  const { min, metric } = address.view
  return { ...contextIn(world, address.selection, min, files), by: rankedOf(metric) }
}
