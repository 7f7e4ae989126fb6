import type { About, Credit, ExportTable } from '~/exports/table'
import { csvText, htmlText, jsonText, markdownText } from '~/exports/texts'
import type { MadeFile } from '~/ui/saveFile'

/** All that some rows of a table can leave the site as. */
export type Exports = {
  csv: () => MadeFile
  json: (credits: readonly Credit[]) => MadeFile
  markdown: () => string
  html: () => string
  sentence: () => string
  /** Of the very view, which follows the record unless it is as of a day. */
  link: string
}

type Made = {
  /** What a program reads. */
  values: () => ExportTable
  /** The same with an id before all. */
  identified: () => ExportTable
  /** What a reader reads. */
  words: () => ExportTable
  about: About
  fileName: (extension: string) => string
} & Pick<Exports, 'sentence' | 'link'>

/** A table, made in each way only when that is asked for. */
export const tableExports = (made: Made): Exports => ({
  csv: () => ({ name: made.fileName('csv'), type: 'text/csv', text: csvText(made.values()) }),
  json: (credits) => ({
    name: made.fileName('json'),
    type: 'application/json',
    text: jsonText(made.identified(), made.about, credits),
  }),
  markdown: () => markdownText(made.words(), made.about),
  html: () => htmlText(made.words(), made.about),
  sentence: made.sentence,
  link: made.link,
})
