/** The races that are ticked, apart from React: a row asks for its own tick alone. */
export type Ticks = {
  /** In the order they were ticked; another list after each change. */
  all: () => readonly string[]
  has: (id: string) => boolean
  /**
   * Ticks a race or takes its tick back.
   *
   * @param order ids of the rows as they stand, to do the same with all between
   * it and the one before; `null` for it alone.
   */
  toggle: (id: string, order: readonly string[] | null) => void
  /** Ticks all of some races, or takes their ticks back where all have one. */
  toggleAll: (ids: readonly string[]) => void
  clear: () => void
  subscribe: (listener: () => void) => () => void
}

export function createTicks(): Ticks {
  const listeners = new Set<() => void>()
  let ticked: ReadonlySet<string> = new Set()
  let list: readonly string[] = []
  let latest: string | null = null
  const become = (next: ReadonlySet<string>) => {
    ticked = next
    list = [...next]
    for (const listener of listeners) listener()
  }
  const put = (ids: readonly string[], isOn: boolean) =>
    become(isOn ? new Set([...list, ...ids]) : new Set(list.filter((id) => !ids.includes(id))))
  return {
    all: () => list,
    has: (id) => ticked.has(id),
    toggle: (id, order) => {
      put(order ? between(order, latest, id) : [id], !ticked.has(id))
      latest = id
    },
    toggleAll: (ids) => put(ids, !ids.every((id) => ticked.has(id))),
    clear: () => {
      latest = null
      become(new Set())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The ids from one to another, both included, whichever stands first; the last alone without a first. */
function between(order: readonly string[], first: string | null, last: string): readonly string[] {
  const [a, b] = [order.indexOf(first ?? ''), order.indexOf(last)]
  return a < 0 || b < 0 ? [last] : order.slice(Math.min(a, b), Math.max(a, b) + 1)
}
