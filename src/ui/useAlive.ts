import { useSyncExternalStore } from 'react'

const noChange = () => () => {}

/** Whether a press is answered here: not in the page as it was built, nor in its first drawing. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
