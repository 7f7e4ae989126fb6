import type { Band } from '~/stats/bands'

/** Where each band's shape begins, and the way around it in relative steps; about 10 pixels wide. */
const SHAPES: Record<Band, { x: number; y: number; steps: string }> = {
  win: {
    x: 0,
    y: -6,
    steps: 'l1.6 4 4.3 .1 -3.4 2.7 1.2 4.1 -3.7 -2.4 -3.7 2.4 1.2 -4.1 -3.4 -2.7 4.3 -.1z',
  },
  top5: { x: -3.6, y: 0, steps: 'a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0z' },
  top10: { x: 0, y: -4.1, steps: 'l4.1 4.1 -4.1 4.1 -4.1 -4.1z' },
  top20: { x: -2.5, y: -2.5, steps: 'h5v5h-5z' },
  rest: { x: -2.7, y: 0, steps: 'a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0z' },
  dnf: { x: -3, y: -3, steps: 'l6 6m0 -6l-6 6' },
  dsq: { x: -4, y: -4, steps: 'h8v8h-8zl8 8m0 -8l-8 8' },
}

/**
 * The mark of a band as a path around a point. Shape, color and text say the
 * same; none is needed alone.
 */
export function bandPath(band: Band, x = 0, y = 0): string {
  const shape = SHAPES[band]
  return `M${tenth(shape.x + x)} ${tenth(shape.y + y)}${shape.steps}`
}

const tenth = (value: number) => Math.round(value * 10) / 10
