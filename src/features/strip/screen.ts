import { useSyncExternalStore } from 'react'

/** Pixels that a picture has at least, by the width of the window it needs. */
const WIDTHS = [
  ['(min-width: 90rem)', 1370],
  ['(min-width: 80rem)', 1150],
  ['(min-width: 48rem)', 690],
] as const

const NARROWEST = 300

/** Whether the window is as narrow as a phone. */
export const isNarrow = (): boolean => pictureWidth() === NARROWEST

/** Width in pixels that a picture across the page has at least; wide where nobody knows. */
function pictureWidth(): number {
  if (!globalThis.matchMedia) return WIDTHS[0][1]
  return WIDTHS.find(([query]) => matchMedia(query).matches)?.[1] ?? NARROWEST
}

/** The same, kept while the window changes. Only for what is drawn in the browser alone. */
export const usePictureWidth = (): number =>
  useSyncExternalStore(onResize, pictureWidth, () => NARROWEST)

function onResize(changed: () => void) {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}
