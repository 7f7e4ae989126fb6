import { useFile } from '~/data/queries'
import { formatCount } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { isLookingBack } from '~/stats/provenance'
import { Fact, Facts } from '~/ui/Facts'

/** The record in a few numbers, what it lacks among them. */
export function Extent() {
  const { world } = useCareer()
  const sources = useFile('sources.json')
  const articles = useFile('articles.json')
  const { corrections, conflicts, gaps } = useFile('corrections.json')
  const datasets = sources.filter(({ kind }) => kind === 'dataset').length
  return (
    <Facts>
      <Fact name="starts" value={formatCount(world.starts.length)} />
      <Fact name="data sets" value={datasets} />
      <Fact name="texts of the press" value={sources.length - datasets + articles.length} />
      {!isLookingBack(world.asof, world.driver.recordTo) && (
        <>
          <Fact name="corrections" value={corrections.length} />
          <Fact name="conflicts" value={conflicts.length} />
          <Fact name="known gaps" value={gaps.length} />
        </>
      )}
    </Facts>
  )
}
