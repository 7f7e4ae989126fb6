/** Pixels: of a trend's whole picture, of the axis labels left and below. */
export const HEIGHT = 320
export const LEFT = 32
export const BELOW = 24
/** Room at the right for half a mark, and at the top for one. */
export const RIGHT = 14
export const TOP = 10
