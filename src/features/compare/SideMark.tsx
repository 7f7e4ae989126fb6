import type { Side } from '~/address/address'

/** A is filled, B outlined: everywhere, with its letter. */
export const SideMark = ({ side }: { side: Side }) => (
  <span
    className={`figure inline-grid size-6 shrink-0 place-items-center rounded-sm border-2 text-base ${
      side === 'a' ? 'border-ink bg-ink text-ground' : 'border-dashed border-accent text-accent'
    }`}
  >
    {side.toUpperCase()}
  </span>
)
