/**
 * Panels whose HTML stands but cannot be used yet, or that wait for their data.
 * A page at rest has none.
 */
const asleep = new Set<object>()

export const sleep = (panel: object) => asleep.add(panel)
export const wake = (panel: object) => asleep.delete(panel)
export const isAnyAsleep = () => asleep.size > 0
