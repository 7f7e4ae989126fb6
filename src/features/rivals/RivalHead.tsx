import { carried, paths, withAddress } from '~/address/paths'
import { DuelBar } from '~/charts/duel'
import { formatDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { againstInWords, formatAhead, formatGap, formatMeetings } from '~/format/rivalWords'
import { selectionPhrase } from '~/format/selectionPhrase'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { hasFrame } from '~/stats/rivalFrames'
import type { Meeting, Rival } from '~/stats/rivals'
import { Fact, Facts } from '~/ui/Facts'
import { PageLink } from '~/ui/PageLink'

/** Who finished ahead, as large as it deserves. */
export function RivalHead({ rival }: { rival: Rival }) {
  const { world, selected, address } = useCareer()
  const { ahead, behind, meetings, met } = rival
  const [first, last] = [met[0], met.at(-1)]
  const fact = [
    `${world.driver.name} against ${rival.name}`,
    selectionPhrase(world, address.selection),
    againstInWords(rival).replace(/^A/, 'a').replace(/\.$/, ''),
  ].filter(Boolean)
  const isAll = selected.length === world.starts.length
  return (
    <header>
      <ShareButton
        title={`Against ${rival.name}`}
        shared={
          hasFrame(rival) ? { view: 'rival', of: rival.slug } : { path: paths.rival(rival.slug) }
        }
        own={{ fact: fact.join(', '), starts: met.map(({ start }) => start) }}
      />
      <p className="text-sm text-muted">
        {world.driver.name} against
        {!isAll && ` · in ${formatStarts(selected.length)} of ${world.starts.length}`}
      </p>
      <h1 tabIndex={-1} className="mt-1 text-4xl md:text-6xl">
        {rival.name}
      </h1>
      <div className="mt-6 grid max-w-5xl items-end gap-x-6 gap-y-2 md:grid-cols-[auto_minmax(0,1fr)_auto]">
        <p className="flex items-end justify-between gap-8 md:contents">
          <Side count={ahead} stat="ahead" says="he was ahead" isHis />
          <Side
            count={behind}
            stat="behind"
            says={`${rival.name} was`}
            className="text-right md:order-3"
          />
        </p>
        <div className="pb-2 md:order-2">
          <DuelBar ahead={ahead} behind={behind} most={Math.max(ahead, behind)} height={44} />
        </div>
      </div>
      <div className="mt-5">
        <Facts>
          <Fact
            name={meetings === 1 ? 'meeting' : 'meetings'}
            value={
              <data data-stat="meetings" value={meetings}>
                {meetings}
              </data>
            }
          />
          <Fact name={`ahead, of ${formatMeetings(meetings)}`} value={formatAhead(rival)} />
          <Fact
            name={`mean gap in places, + is ahead, n = ${meetings}`}
            value={formatGap(rival.gap)}
          />
          {first && <Fact name="first met" value={<When meeting={first} />} />}
          {last && last !== first && <Fact name="last met" value={<When meeting={last} />} />}
        </Facts>
      </div>
    </header>
  )
}

type SideProps = {
  count: number
  stat: string
  says: string
  isHis?: boolean
  className?: string
}

const Side = ({ count, stat, says, isHis = false, className = '' }: SideProps) => (
  <span className={`leading-none ${className}`}>
    <data
      data-stat={stat}
      value={count}
      className={`figure block text-8xl ${isHis ? 'text-accent' : ''}`}
    >
      {count}
    </data>
    <span className="text-sm text-muted">{says}</span>
  </span>
)

function When({ meeting: { start } }: { meeting: Meeting }) {
  const { address } = useCareer()
  return (
    <PageLink
      href={withAddress(paths.race(start.id), carried(address))}
      className="no-underline hover:underline"
    >
      {formatDate(start.date)}
    </PageLink>
  )
}
