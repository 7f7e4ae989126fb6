import { useIsFetching } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { isAnyAsleep } from '~/ui/asleep'
import { markNavigating, markReady, whenReady } from './readiness'
import { below, decoded } from './site'

/** What changes the address: the router tells of its own changes by these events. */
const CHANGES = ['pushState', 'replaceState', 'popstate'] as const

/**
 * Keeps `data-ready` true to the page: taken away when the address changes, set
 * when no file is on its way and even the charts, which may follow late, have
 * been drawn for the address as it is.
 */
export function Ready() {
  const [path] = useLocation()
  const address = `${path}?${useSearch()}`
  const drawn = useDeferredValue(address)
  const isSettled = useIsFetching() === 0 && drawn === address
  useEffect(() => {
    let frame = 0
    const settle = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    // A panel can have its file and still wait for its turn to be drawn, or to come alive.
    const look = () => {
      const isWaiting = isAnyAsleep() || document.querySelector('[data-waiting]') !== null
      frame = requestAnimationFrame(isWaiting ? look : markReady)
    }
    // An address can be asked for again without a change to draw: then it is settled at once.
    const change = () => {
      markNavigating()
      if (isSettled) settle()
    }
    if (isSettled) settle()
    else markNavigating()
    for (const event of CHANGES) addEventListener(event, change)
    return () => {
      cancelAnimationFrame(frame)
      for (const event of CHANGES) removeEventListener(event, change)
    }
  }, [isSettled])
  return null
}

/** To the place on the page that the address names, if it does. */
export const goToHash = () =>
  document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView()

/** On a new page: the focus goes to its heading, so that it is read out; Back keeps the scroll. */
export function Arrival() {
  const [path] = useLocation()
  const last = useRef(path)
  const isBack = useRef(false)
  useEffect(() => {
    const back = () => {
      isBack.current = true
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    if (!isBack.current) scrollTo(0, 0)
    isBack.current = false
    // The page's code may still be on its way.
    whenReady(() => {
      if (below(location.pathname) !== path) return
      document.querySelector('h1')?.focus({ preventScroll: true })
      goToHash()
    })
  }, [path])
  return null
}

/**
 * When a choice takes away what had the focus (a chip, a way out), the focus
 * goes to the count of what is left instead of to nowhere.
 */
export function FocusKeeper() {
  const search = useSearch()
  const drawn = useDeferredValue(search)
  const focused = useRef<EventTarget | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = target
    }
    addEventListener('focusin', remember)
    return () => removeEventListener('focusin', remember)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change, and what follows later
  useEffect(() => {
    const was = focused.current
    if (was instanceof Node && !was.isConnected && document.activeElement === document.body)
      document.getElementById('selected')?.focus({ preventScroll: true })
  }, [search, drawn])
  return null
}
