/**
 * One thing that is taken to have gone otherwise: another place in a race. Of a story that got away
 * it is first place, and `story` its id.
 */
export type Change = { raceId: string; finish: number; story: string | null }

/** As an address says it: "roval-2024", "truck-2022-15:3". */
export const changeText = ({ story, raceId, finish }: Change): string =>
  story ?? `${raceId}:${finish}`

/** Changes in their one order, A–Z by what the address says. */
export const inOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => (changeText(a) < changeText(b) ? -1 : 1))
