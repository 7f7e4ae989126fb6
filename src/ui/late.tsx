import { type ComponentType, type ReactNode, use, useEffect, useState } from 'react'
import { sleep, wake } from './asleep'

/** A part of the site whose code is loaded when it is asked for, or before. */
export type LateComponent<Props extends object> = ComponentType<Props> & {
  preload: () => Promise<void>
  isLoaded: () => boolean
}

/** What failed to load, each with how to forget that. */
const failed = new Set<() => void>()

/** Has all that failed to load asked for again when it is next drawn. */
export const askAgain = () => {
  for (const forget of [...failed]) forget()
}

/**
 * A component whose code is loaded late. Loaded before it is first drawn it is drawn at
 * once, without a moment's waiting. A failed load is thrown by every drawing, however often
 * tried, until `preload` or `askAgain` asks anew.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LateComponent<Props> {
  let Loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const forget = () => {
    if (failed.delete(forget)) loading = null
  }
  const ask = () => {
    loading ??= load().then(
      (loaded) => {
        Loaded = loaded
      },
      (error) => {
        failed.add(forget)
        throw error
      },
    )
    return loading
  }
  const preload = () => {
    forget()
    return ask()
  }
  const Late = (props: Props) => {
    if (!Loaded) use(ask())
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
