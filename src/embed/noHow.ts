import type { Param } from '~/address/param'

/** Stands for `address/how` in the frame of all rivals, which lists drivers and no start. */
export const HOW: readonly Param[] = []
