import { createContext, type ReactNode, use, useDeferredValue } from 'react'
import { useSearch } from 'wouter'

/** The query that the panels below answer; without its question mark. */
const AskedContext = createContext('')

export const useAsked = (): string => use(AskedContext)

/** What is inside answers the address bar at once. */
export const Asked = ({ children }: { children: ReactNode }) => (
  <AskedContext value={useSearch()}>{children}</AskedContext>
)

/**
 * What is inside may answer a moment later, in work that can be interrupted:
 * the figures and rows come first. Until then it stands as it was, untouched.
 */
export const Later = ({ children }: { children: ReactNode }) => (
  <AskedContext value={useDeferredValue(useAsked())}>{children}</AskedContext>
)
