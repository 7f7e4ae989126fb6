import { examplesOf } from '~/search/examples'
import type { World } from '~/stats/world'

type Props = { world: World; onChoose: (text: string) => void }

/** Before anything is typed: what can be asked, and a few questions to press. */
export const Examples = ({ world, onChoose }: Props) => (
  <>
    <p className="text-sm text-muted">
      Ask in your own words for series, years, tracks and kinds of track, teams, makes, results, how
      a day ended, places on the grid, a car number, the last so many starts, or a day to look back
      from. Or type the name of a page, a track or a race.
    </p>
    <ul aria-label="Examples" className="search-chips">
      {examplesOf(world).map((text) => (
        <li key={text}>
          <button type="button" className="press" onClick={() => onChoose(text)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  </>
)
