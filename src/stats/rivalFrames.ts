import { FEW_STARTS } from './comparisons'

/**
 * Whether a rival has a frame, a share page and a line of his own: from five
 * meetings on, as fewer are judged nowhere; some 310 of 560. All have a page.
 *
 * @param meetings of the whole record or of a part: who has few in a selection may have more.
 */
export const hasFrame = ({ meetings }: { meetings: number }): boolean => meetings >= FEW_STARTS
