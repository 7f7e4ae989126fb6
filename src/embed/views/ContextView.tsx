import { rankAxis, SeasonField, SeasonScale } from '~/charts/context/SeasonRows'
import { unpackRanks } from '~/embed/ranks'
import type { Seen, View, ViewProps } from '~/embed/view'
import {
  beyondText,
  contextSentence,
  noRanksText,
  percentileText,
  rankedText,
  rankRuleText,
  rankText,
  unansweredText,
} from '~/format/contextWords'
import { SERIES_NAMES } from '~/format/names'
import { FIGURE_TERMS } from '~/format/terms'
import {
  beyondSeasons,
  contextIn,
  isRank,
  type Ranked,
  type SeasonContext,
  valuesOf,
  wholeSeasonStarts,
} from '~/stats/context'
import { rankedOf } from '~/stats/rankedBy'
import { askedFields, type Selection } from '~/stats/selection'

/** Seasons that a frame has room for on a phone. */
const MOST = 15

const byIn = ({ address }: Seen) => rankedOf(address.view.metric)

const titleOf = (seen: Seen): string => `In context: ${FIGURE_TERMS[byIn(seen)].name.toLowerCase()}`

/** Season totals are of whole seasons. */
const completed = (seen: Seen): Seen => ({
  ...seen,
  selected: wholeSeasonStarts(seen.world, seen.address.selection),
})

/** Of the rest of the selection it is said that it narrows nothing. */
const toldOf = (selection: Selection) => {
  const beyond = beyondSeasons(selection)
  return askedFields(selection).filter((field) => !beyond.includes(field))
}

/** His place among the drivers of each season, from a stated number of starts. */
function ContextView({ seen }: ViewProps) {
  const { world, address, data } = seen
  if (!data.ranks) return null
  const by = byIn(seen)
  const { selection, view } = address
  const files = unpackRanks(data.ranks, world.driver.name)
  const { seasons, unanswered } = contextIn(world, selection, view.min, files)
  const ranked = seasons.filter(({ ranks }) => isRank(ranks[by]))
  const shown = mostStarts(ranked)
  const left = ranked.length - shown.length
  const axis = rankAxis(shown, by)
  const notes = [beyondText(beyondSeasons(selection)), unansweredText(unanswered)]
  return (
    <figure
      data-chart="context"
      data-points={shown.reduce((sum, one) => sum + valuesOf(one.drivers, one.min, by).length, 0)}
    >
      <figcaption className="mb-2 text-sm text-muted">
        {[contextSentence(seasons, by), ...notes].filter(Boolean).join(' ')}
      </figcaption>
      {shown.length === 0 ? (
        <p className="py-6">{noRanksText(seasons.length, world.driver.name)}</p>
      ) : (
        <table className="plain-table compact-table">
          <caption className="sr-only">
            Seasons by {FIGURE_TERMS[by].name.toLowerCase()}, and his rank
          </caption>
          <thead>
            <tr>
              <th scope="col">Season</th>
              <td className="w-full" aria-hidden>
                <SeasonScale axis={axis} isNarrow />
              </td>
              <th scope="col" className="number">
                {SHORT[by]}
              </th>
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col" className="number" title="Percentile">
                Pct
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((season) => (
              <tr key={`${season.season} ${season.series}`} className="leading-none">
                <th scope="row">
                  <strong>{season.season}</strong>{' '}
                  <small className="mt-0.5 block text-muted">{SERIES_NAMES[season.series]}</small>
                </th>
                <td aria-hidden>
                  <SeasonField season={season} by={by} axis={axis} />
                </td>
                <td className="number">
                  {rankedText(season.his, by)}{' '}
                  <small className="mt-0.5 block text-muted">in {season.his.starts}</small>
                </td>
                <td className="number">
                  <strong>{rankText(season.ranks[by])}</strong>{' '}
                  <small className="mt-0.5 block text-muted">min {season.min}</small>
                </td>
                <td className="number">{percentileText(season.ranks[by])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-2 text-xs text-muted">
        {left > 0 &&
          `And ${left} more ${left === 1 ? 'season' : 'seasons'} of fewer starts in the full view. `}
        {rankRuleText(view.min)}
      </p>
    </figure>
  )
}

/** Headers that leave room for the picture. */
const SHORT: Partial<Record<Ranked, string>> = {
  avg_finish: 'Avg',
  avg_start: 'Avg',
  avg_rating: 'Avg',
  laps_led: 'Laps',
}

/** Those with the most starts, as many as there is room for, in the order given. */
function mostStarts(seasons: readonly SeasonContext[]): readonly SeasonContext[] {
  const first = seasons.toSorted((a, b) => b.his.starts - a.his.starts).slice(0, MOST)
  return seasons.filter((season) => first.includes(season))
}

export const view: View = { completed, titleOf, toldOf, Content: ContextView }
