import { formatPosition } from '~/format/positions'
import type { Start } from '~/stats/starts'

/** A field of a form, as high as a button. */
export const SELECT =
  'min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-raised px-2 text-sm pointer-coarse:min-h-11'

type Props = { start: Start; place: number; onPlace: (place: number) => void; label: string }

/** Every place of a race's field; the official one is named. */
export const PlaceSelect = ({ start, place, onPlace, label }: Props) => (
  <select
    className={SELECT}
    aria-label={label}
    value={place}
    onChange={(event) => onPlace(Number(event.target.value))}
  >
    {Array.from({ length: start.fieldSize }, (_, i) => i + 1).map((one) => (
      <option key={one} value={one}>
        {formatPosition(one)}
        {one === start.finish ? ', officially' : ''}
      </option>
    ))}
  </select>
)
