import { bandPath } from '~/charts/bandPath'
import { formatPercentile, formatRaces } from '~/format/seatWords'
import { grouped } from '~/stats/grouped'
import { AXIS, type Lane, type SeatMark, SIDE } from './layout'

type Props = { lanes: readonly Lane[]; height: number; current?: SeatMark | null }

/** Shares of the field that the scale names. */
const PLACES = [0, 25, 50, 75, 100]
const ENDS: Readonly<Record<number, string>> = { 0: 'last', 100: 'won' }

/**
 * Everyone in a ride, a lane each: how much of the field every race beat, the last place at the
 * left, a win at the right. His marks are diamonds in the accent, the others' round and gray, a
 * cross is a car that was out. A mean is drawn from five races on, his through all lanes.
 */
export function SeatPicture({ lanes, height, current = null }: Props) {
  const his = lanes.find(({ occupant }) => occupant.isHis)
  return (
    <div className="px-2">
      <svg width="100%" height={height} className="overflow-visible text-[0.6875rem]">
        {lanes.map((lane) => (
          <Ground key={lane.occupant.driver} lane={lane} />
        ))}
        {PLACES.map((place) => (
          <text
            key={place}
            x={`${place}%`}
            y={height - 4}
            textAnchor={place === 0 ? 'start' : place === 100 ? 'end' : 'middle'}
            className="fill-muted"
          >
            {ENDS[place] ?? `${place}%`}
          </text>
        ))}
        {his && his.mean !== null && (
          <line
            x1={`${his.mean}%`}
            x2={`${his.mean}%`}
            y1={his.marksTop}
            y2={height - AXIS}
            className="stroke-accent"
            strokeDasharray="2 4"
          />
        )}
        {lanes.map((lane) => (
          <LanePicture key={lane.occupant.driver} lane={lane} />
        ))}
        {current && (
          <circle
            cx={`${current.x}%`}
            cy={current.y}
            r="8"
            className="fill-none stroke-accent"
            strokeWidth="2"
          />
        )}
      </svg>
    </div>
  )
}

/** What the marks of a lane stand on. */
const Ground = ({ lane: { occupant, marksTop, height } }: { lane: Lane }) => (
  <g>
    <rect
      x={-SIDE}
      y={marksTop}
      width="100%"
      height={height}
      className={occupant.isHis ? 'fill-wash' : 'fill-wash opacity-40'}
    />
    <svg x="100%" y={marksTop} className="overflow-visible">
      <rect
        x={-SIDE}
        width={2 * SIDE}
        height={height}
        className={occupant.isHis ? 'fill-wash' : 'fill-wash opacity-40'}
      />
    </svg>
    {PLACES.map((place) => (
      <line
        key={place}
        x1={`${place}%`}
        x2={`${place}%`}
        y1={marksTop}
        y2={marksTop + height}
        className="stroke-line"
      />
    ))}
  </g>
)

function LanePicture({ lane: { occupant, top, marksTop, height, marks, mean } }: { lane: Lane }) {
  const { driver, isHis, drives, percentile } = occupant
  const n = formatRaces(drives.length)
  return (
    <g>
      <text x={-SIDE} y={top + 14} className={isHis ? 'fill-accent' : 'fill-ink'}>
        <tspan className="figure text-base">{isHis ? `◆ ${driver}` : driver}</tspan>
      </text>
      <text
        x="100%"
        dx={SIDE}
        y={top + 14}
        textAnchor="end"
        strokeWidth="4"
        paintOrder="stroke"
        className="fill-muted stroke-ground"
      >
        {mean === null ? n : `${n} · mean ${formatPercentile(percentile)}%`}
      </text>
      {[...grouped(marks, ({ x }) => x)].map(([x, pile]) => (
        <svg key={x} x={`${x}%`} className="overflow-visible">
          <Pile pile={pile} isHis={isHis} />
        </svg>
      ))}
      {mean !== null && (
        <line
          x1={`${mean}%`}
          x2={`${mean}%`}
          y1={marksTop - 2}
          y2={marksTop + height + 2}
          strokeWidth="3"
          className={isHis ? 'stroke-accent' : 'stroke-ink'}
        />
      )}
    </g>
  )
}

/** The marks of a lane that stand on top of each other, those that were out as crosses. */
function Pile({ pile, isHis }: { pile: readonly SeatMark[]; isHis: boolean }) {
  const isOut = ({ drive }: SeatMark) => drive.band === 'dnf'
  const path = (of: readonly SeatMark[], shape: 'top10' | 'rest' | 'dnf') =>
    of.map(({ y }) => bandPath(shape, 0, y)).join('')
  const out = pile.filter(isOut)
  const home = pile.filter((mark) => !isOut(mark))
  return (
    <>
      {home.length > 0 && (
        <path
          d={path(home, isHis ? 'top10' : 'rest')}
          className={isHis ? 'fill-accent' : 'fill-rest'}
        />
      )}
      {out.length > 0 && (
        <path
          d={path(out, 'dnf')}
          strokeWidth="1.75"
          className={`fill-none ${isHis ? 'stroke-accent' : 'stroke-rest'}`}
        />
      )}
    </>
  )
}
