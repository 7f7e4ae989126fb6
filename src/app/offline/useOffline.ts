import { useSyncExternalStore } from 'react'
import { NOTHING_KNOWN, type Offline, offlineState, onOfflineChange } from './registration'

/** What is known of the copy on this device; nothing, while the page is prerendered. */
export const useOffline = (): Offline =>
  useSyncExternalStore(onOfflineChange, offlineState, () => NOTHING_KNOWN)
