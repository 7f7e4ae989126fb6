import { ChartFigure } from '~/charts/ChartFigure'
import { SeasonsLegend, SeasonsPicture } from '~/charts/seasons/SeasonsPicture'
import { SEASON_COLUMNS } from '~/charts/seasons/seasonColumns'
import { SEASON_AVERAGES_TITLE, seasonAveragesSentence } from '~/format/seasonAverageWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { seasonAverages } from '~/stats/trend'
import { EmptyMessage } from '~/ui/EmptyMessage'

/** Average start and finish by season, with the middle half of the finishes and n. */
export function SeasonAverages() {
  const { selected } = useCareer()
  const lines = seasonAverages(selected)
  return (
    <ChartFigure
      chart="seasons"
      title={SEASON_AVERAGES_TITLE}
      sentence={seasonAveragesSentence(lines)}
      points={lines.length}
      rows={lines}
      rowKey={({ season }) => String(season)}
      columns={SEASON_COLUMNS}
      download={<PictureMenu chart="seasons" title={SEASON_AVERAGES_TITLE} />}
      sources={<StartSources starts={selected} />}
      share={
        <ShareButton title={SEASON_AVERAGES_TITLE} shared={{ view: 'season-averages', of: null }} />
      }
    >
      {lines.length === 0 ? (
        <EmptyMessage title="No season to draw in this selection." />
      ) : (
        <>
          <SeasonsPicture lines={lines} />
          <SeasonsLegend />
        </>
      )}
    </ChartFigure>
  )
}
