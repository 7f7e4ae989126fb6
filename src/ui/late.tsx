import { type ComponentType, type ReactNode, use, useEffect, useState } from 'react'
import { sleep, wake } from './asleep'

/** A part of the site whose code is loaded when it is asked for, or before. */
export type LateComponent<Props extends object> = ComponentType<Props> & {
  preload: () => Promise<void>
  isLoaded: () => boolean
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
  return Object.assign(Late, { preload, isLoaded: () => Loaded !== null })
}

type Loadable = Pick<LateComponent<object>, 'preload' | 'isLoaded'>

/**
 * True once the code of what is wanted is here, or could not be loaded: drawn
 * then, it says so itself. Until then what stands in its place is left alone.
 */
export function useLoaded(of: Loadable, isWanted: boolean): boolean {
  const [isHere, setHere] = useState(of.isLoaded)
  useEffect(() => {
    if (isHere || !isWanted) return
    sleep(of)
    const come = () => {
      wake(of)
      setHere(true)
    }
    void of.preload().then(come, come)
    return () => void wake(of)
  }, [of, isHere, isWanted])
  return isHere
}

type WithProps = {
  of: Loadable
  /** What stands there until the code has come. */
  meanwhile?: ReactNode
  /** With a late component in them. */
  children: ReactNode
}

/** Draws what needs late code once that has come, or has failed to: what failed is then told. */
export const WithLate = ({ of, meanwhile = null, children }: WithProps) =>
  useLoaded(of, true) ? children : meanwhile
