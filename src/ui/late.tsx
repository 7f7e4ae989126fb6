import { type ComponentType, type ReactNode, use, useEffect, useState } from 'react'

/** A part of the site whose code is loaded when it is asked for, or before. */
export type LateComponent<Props extends object> = ComponentType<Props> & {
  preload: () => Promise<void>
}

/** Milliseconds before what failed to load is asked for again, if it is. */
const PAUSE = 500

/**
 * A component whose code is loaded late. Loaded before it is first drawn it is drawn at
 * once, without a moment's waiting; a failed load is tried again when asked anew.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LateComponent<Props> {
  let Loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const preload = () => {
    loading ??= load().then(
      (loaded) => {
        Loaded = loaded
      },
      (error) => {
        // Not at once: a drawing that is just being tried again would ask for it without end.
        setTimeout(() => {
          loading = null
        }, PAUSE)
        throw error
      },
    )
    return loading
  }
  const Late = (props: Props) => {
    if (!Loaded) use(preload())
    return Loaded && <Loaded {...props} />
  }
  return Object.assign(Late, { preload })
}

type Loadable = Pick<LateComponent<object>, 'preload'>

/**
 * True once the code of what is wanted is here, or could not be loaded: drawn
 * then, it says so itself. Until then what stands in its place is left alone.
 */
export function useLoaded({ preload }: Loadable, isWanted: boolean): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    const show = () => setHere(true)
    void preload().then(show, show)
  }, [preload, isWanted])
  return isHere
}

/** Draws what is inside once the code of some part is here, so that nothing around has to wait. */
export const WhenLoaded = ({ part, children }: { part: Loadable; children: ReactNode }) =>
  useLoaded(part, true) ? children : null
