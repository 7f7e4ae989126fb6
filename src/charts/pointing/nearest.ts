/** What stands nearest to a point, measured in pixels; `null` farther than a thumb away. */
export function nearest<M extends { x: number; y: number }>(
  marks: readonly M[],
  width: number,
  point: { x: number; y: number },
): M | null {
  let best: M | null = null
  let least = 32 ** 2
  for (const mark of marks) {
    const distance = ((mark.x / 100) * width - point.x) ** 2 + (mark.y - point.y) ** 2
    if (distance < least) {
      least = distance
      best = mark
    }
  }
  return best
}
