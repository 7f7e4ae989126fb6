import { createContext, type ReactNode, use } from 'react'
import { against, narrow, type Side } from '~/address/address'
import { EVERYTHING, type Selection } from '~/stats/selection'
import { type How, useCareer, useGo } from './useCareer'

const SideContext = createContext<Side>('a')

type Props = { side: Side; children: ReactNode }

/** What is inside asks for one of the two selections; without it, for the first. */
export const OfSide = ({ side, children }: Props) => (
  <SideContext value={side}>{children}</SideContext>
)

/** The selection that the controls around here ask for, and how to change it. */
export function useSide() {
  const side = use(SideContext)
  const { world, address } = useCareer()
  const go = useGo()
  return {
    side,
    world,
    selection: side === 'a' ? address.selection : (address.b ?? EVERYTHING),
    ask: (patch: Partial<Selection>, how?: How) => go(narrow(address, patch, side), how),
    clear: () =>
      go(side === 'a' ? { ...address, selection: EVERYTHING } : against(address, EVERYTHING)),
  }
}
