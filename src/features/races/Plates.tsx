import { Plate } from '~/charts/Plate'
import type { Stint } from '~/data/schema/stint'

const HEIGHT = 22

/** The plate of each stint, drawn once for all the lines that show it. */
export const PlateShapes = ({ stints }: { stints: readonly Stint[] }) => (
  <svg aria-hidden width="0" height="0" className="absolute">
    <defs>
      {stints.map(({ id, carNumber, plate }) => (
        <g key={id} id={`plate-${id}`}>
          <Plate number={carNumber} colors={plate} height={HEIGHT} />
        </g>
      ))}
    </defs>
  </svg>
)

type Props = { number: string; stint: Stint | undefined }

/** A car's plate by reference: a list of hundreds stays small. */
export const PlateOf = ({ number, stint }: Props) =>
  stint ? (
    <svg role="img" aria-label={`No. ${number}`} width="31" height={HEIGHT}>
      <use href={`#plate-${stint.id}`} />
    </svg>
  ) : (
    <Plate number={number} colors={undefined} height={HEIGHT} />
  )
