/** Stands for `format/selectionWords` in the frame of the timeline, which no selection narrows. */
export const fieldLabel = (): string => ''
