import { SlopePicture } from '~/charts/slope/SlopePicture'
import { slopeSentence } from '~/format/slopeWords'
import { useCareer } from '~/selection/useCareer'
import { seasonOf } from '~/stats/field'
import { slopeOf } from '~/stats/slope'
import { type Driven, useRaceField } from './useRaceField'

/** The whole field from grid to finish, his line on top of all others. */
export function RaceSlope(race: Driven) {
  const { world } = useCareer()
  const { rows, ownDriver } = useRaceField(race)
  const slope = slopeOf(rows)
  const own = slope.lines.find(({ driver }) => driver === ownDriver)
  return (
    <figure data-chart="slope" data-points={slope.lines.length} aria-labelledby="slope-title">
      <figcaption>
        <h2 id="slope-title" className="text-2xl md:text-[1.75rem]">
          From grid to finish
        </h2>
        <p className="mt-0.5 text-sm text-muted" data-sentence>
          {slopeSentence(slope, own, own?.driver === world.driver.name, seasonOf(race.raceId))}
        </p>
      </figcaption>
      <div className="mt-4">
        <SlopePicture slope={slope} own={own} />
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 text-xs text-muted">
        {own && (
          <span aria-hidden>
            <Sample className="stroke-accent" width={3} />{' '}
            {race.relief ? 'the car he took over' : 'his car'}
          </span>
        )}
        {own?.finish !== 1 && (
          <span aria-hidden>
            <Sample className="stroke-win" width={2.5} /> the winner
          </span>
        )}
        <a href="#field" className="quiet">
          The same as a table: full results
        </a>
      </p>
    </figure>
  )
}

const Sample = ({ className, width }: { className: string; width: number }) => (
  <svg width="18" height="8" className={`inline-block ${className}`}>
    <line x2="18" y1="4" y2="4" strokeWidth={width} />
  </svg>
)
