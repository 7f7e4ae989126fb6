import type { Plate } from '~/data/schema/stint'
import type { Start } from '~/stats/starts'

/** A ride that no stint is known of. */
const PLAIN: Pick<Plate, 'ground' | 'ink'> = { ground: '#5a5f66', ink: '#ffffff' }

type Props = { number: Start['carNumber']; colors: Plate | undefined }

/**
 * The number plate of charts/Plate in a row. There are hundreds of them: what
 * all have in common is said once, in the style sheet.
 */
export const RowPlate = ({ number, colors = PLAIN }: Props) => (
  <svg role="img" aria-label={`No. ${number}`} viewBox="0 0 42 30">
    <path d="M7 1h34l-6 28H1Z" fill={colors.ground} />
    <text x="21" y="23.5" fill={colors.ink}>
      {number}
    </text>
  </svg>
)
