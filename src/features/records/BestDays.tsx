import { paths } from '~/address/paths'
import { FEAT_NAMES } from '~/format/recordWords'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { featsOf } from '~/stats/feats'
import { Panel } from '~/ui/Panel'
import { FeatLines, Group } from './lines'

/** Races shown of each kind. */
const MOST = 10

/** The best single races of every kind. */
export function BestDays() {
  const { selected } = useCareer()
  return (
    <Panel
      id="best"
      title="Best days"
      summary="Single races. Where they are equal, the latest comes first. Places gained are from the grid to the official finish."
      share={<ShareButton title="Best days" shared={{ path: paths.records(), id: 'best' }} />}
    >
      <div className="grid gap-x-8 gap-y-8 md:grid-cols-3 xl:gap-x-10 print:grid-cols-3">
        {featsOf(selected, MOST).map((feat) => (
          <Group key={feat.id} title={FEAT_NAMES[feat.id]}>
            <FeatLines feat={feat} />
          </Group>
        ))}
      </div>
    </Panel>
  )
}
