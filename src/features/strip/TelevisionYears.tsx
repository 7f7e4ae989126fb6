import { packRows, SpanBar, spanOf } from '~/charts/spells'
import type { Axis } from '~/charts/timeAxis'
import { useLife } from '~/data/queries'
import type { Broadcasting } from '~/data/schema/life'
import { formatYears } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import { lifeAsOf } from '~/stats/world'

const ROW = 8

/** His spells on television and in the media, on the strip's axis. */
export function TelevisionYears({ axis }: { axis: Axis }) {
  const { world } = useCareer()
  const roles = [...lifeAsOf(useLife(), world.asof).broadcasting].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  )
  const first = roles[0]?.from.slice(0, 4)
  if (!first) return null
  const spans = roles.map(({ from, to }) => spanOf(axis, from, to))
  const rows = packRows(spans, 0.4)
  const height = (Math.max(...rows) + 1) * ROW + 14
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={`On television from ${first}: ${roles.map(inWords).join('; ')}.`}
      className="block overflow-visible"
    >
      <text y="11" className="figure fill-ink text-[1.0625rem]">
        TV and media
      </text>
      {spans.map((span, i) => (
        <SpanBar
          key={roles[i]?.id}
          span={span}
          y={4 + (rows[i] ?? 0) * ROW}
          height={5}
          className="fill-dsq"
        />
      ))}
    </svg>
  )
}

/** "Analyst, NBC Sports (from 2014, end not known)" */
const inWords = ({ role, network, from, to }: Broadcasting): string =>
  `${role}, ${network} (${formatYears(from, to)}${to === null ? ', end not known' : ''})`
