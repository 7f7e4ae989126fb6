import type { Plate as Colors } from '~/data/schema/stint'

type Props = {
  number: string
  colors: Colors | undefined
  /** Height in pixels; the plate is 1.4 times as wide. */
  height?: number
}

const PLAIN: Colors = { ground: '#5a5f66', ink: '#ffffff' }

/** The race-number plate, the mark of a ride: our own type and colors, no team's. */
export const Plate = ({ number, colors = PLAIN, height = 20 }: Props) => (
  <svg
    role="img"
    aria-label={`No. ${number}`}
    viewBox="0 0 42 30"
    height={height}
    width={height * 1.4}
    className="inline-block shrink-0 align-middle"
  >
    <path
      d="M7 1h34l-6 28H1Z"
      fill={colors.ground}
      className="stroke-line-strong"
      strokeWidth="1"
      strokeLinejoin="round"
    />
    <text
      x="21"
      y="23.5"
      textAnchor="middle"
      fontSize="24"
      fill={colors.ink}
      className="font-display font-semibold"
      transform="skewX(-8) translate(3 0)"
    >
      {number}
    </text>
  </svg>
)
