import type { Band } from '~/stats/bands'

/** Marks are the ends of lines without length: they keep their shape however wide the picture is. */
type Dot = { width: number; cap: 'round' | 'square'; isHollow?: boolean }
const DOTS: Record<Band, Dot> = {
  win: { width: 11, cap: 'round', isHollow: true },
  top5: { width: 7, cap: 'round' },
  top10: { width: 6, cap: 'square' },
  top20: { width: 4, cap: 'square' },
  rest: { width: 5, cap: 'round', isHollow: true },
  dnf: { width: 7, cap: 'square', isHollow: true },
  dsq: { width: 10, cap: 'square', isHollow: true },
}

/**
 * All marks of a band as one path, `d` a step of no length at each: for pictures that stretch.
 */
export const Dots = ({ band, d }: { band: Band; d: string }) => {
  const { width, cap, isHollow } = DOTS[band]
  return (
    <>
      <path d={d} strokeWidth={width} strokeLinecap={cap} className={`stem-${band}`} />
      {isHollow && (
        <path d={d} strokeWidth={width - 3} strokeLinecap={cap} className="stroke-ground" />
      )}
    </>
  )
}
