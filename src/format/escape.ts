/** Text as it stands in Markdown: nothing in it is a mark. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&')

/** Text as it stands in BBCode, which knows no escape: no bracket is left to open a tag. */
export const escapeBBCode = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')')

/** An address that no mark of Markdown or BBCode can end early; it leads to the same place. */
export const escapeAddress = (address: string): string =>
  address.replace(
    /[\s()[\]<>"'`\\*_~|]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
