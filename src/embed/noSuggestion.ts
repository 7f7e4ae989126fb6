/**
 * Stands in a frame for `address/suggest`: a frame says what of its address could not be read; what
 * was probably meant, the site itself says, with all its words at hand.
 */
export const suggest = (_given: string, _known: readonly string[]): string | null => null
