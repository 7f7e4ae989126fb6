import type { ReactNode } from 'react'
import { TickLines, Ticks } from '~/charts/axes'
import { bandPath } from '~/charts/bandPath'
import { powerScale } from '~/charts/powerScale'
import { BANDS } from '~/stats/bands'
import type { Start } from '~/stats/starts'

/** Pixels: of the whole picture, of its labels. */
export const HEIGHT = 320
const LEFT = 36
const BELOW = 40
const TOP = 12
const TICKS = [1, 10, 20, 30, 40]

/** The last place that either axis has to show. */
const lastOf = (starts: readonly Start[]): number =>
  Math.max(20, ...starts.flatMap(({ start, finish }) => [start, finish])) + 1

const acrossOf = (last: number) => powerScale([0, last], [0, 1000])
const downOf = (last: number) => powerScale([0, last], [TOP, HEIGHT - BELOW])

/**
 * The start nearest to a place in the picture, in pixels of it.
 *
 * @returns `null` where nothing is drawn.
 */
export function nearestStart(
  starts: readonly Start[],
  x: number,
  y: number,
  width: number,
): Start | null {
  const across = acrossOf(lastOf(starts))
  const down = downOf(lastOf(starts))
  const away = ({ start, finish }: Start) =>
    Math.hypot(LEFT + (across(start) / 1000) * (width - LEFT) - x, down(finish) - y)
  return starts.reduce<Start | null>(
    (best, start) => (best === null || away(start) < away(best) ? start : best),
    null,
  )
}

type Props = {
  starts: readonly Start[]
  /** Of the same starts: `GridMarks`. */
  marks: ReactNode
  current?: Start | null
}

/**
 * Each start where its grid place and its finish meet: above the line he went
 * forward, under it he fell back.
 */
export function GridPicture({ starts, marks, current = null }: Props) {
  const last = lastOf(starts)
  const across = acrossOf(last)
  const y = downOf(last)
  const x = (place: number) => `${across(place) / 10}%`
  const ticks = TICKS.filter((tick) => tick <= last)
  return (
    <div className="flex">
      <Ticks ticks={ticks} y={y} width={LEFT} height={HEIGHT} gap={8} />
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
        <TickLines ticks={ticks} y={y} />
        <line
          x1={x(0)}
          y1={y(0)}
          x2="100%"
          y2={y(last)}
          className="stroke-line-strong"
          strokeDasharray="4 4"
        />
        <g className="fill-muted text-[0.6875rem]">
          {ticks.map((tick) => (
            <text key={tick} x={x(tick)} y={HEIGHT - 24} textAnchor="middle">
              {tick}
            </text>
          ))}
          <text x="100%" dx="-4" y={HEIGHT - 6} textAnchor="end">
            started →
          </text>
          <text x="100%" dx="-4" y={TOP - 2} textAnchor="end">
            went forward
          </text>
          <text x="0" y={HEIGHT - 6}>
            fell back
          </text>
        </g>
        {marks}
        {current && (
          <circle
            cx={x(current.start)}
            cy={y(current.finish)}
            r="8"
            className="fill-none stroke-accent"
            strokeWidth="2"
          />
        )}
      </svg>
    </div>
  )
}

/**
 * The marks of the bands. All of a band are one path, cut into pieces a place wide, so that the
 * picture stretches without measuring.
 */
export function GridMarks({ starts }: Pick<Props, 'starts'>) {
  const last = lastOf(starts)
  const across = acrossOf(last)
  const y = downOf(last)
  const places = [...new Set(starts.map(({ start }) => start))].sort((a, b) => a - b)
  return places.map((place) => {
    const here = starts.filter(({ start }) => start === place)
    return (
      <svg key={place} x={`${across(place) / 10}%`} className="overflow-visible">
        {BANDS.map((band) => {
          const own = here.filter((one) => one.band === band)
          return (
            own.length > 0 && (
              <path
                key={band}
                className={`mark-${band}`}
                d={own.map(({ finish }) => bandPath(band, 0, y(finish))).join('')}
              />
            )
          )
        })}
      </svg>
    )
  })
}
