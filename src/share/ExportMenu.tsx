import { useQueryClient } from '@tanstack/react-query'
import { fileQuery } from '~/data/queries'
import { creditsOf } from '~/exports/table'
import { dress } from '~/ui/dress'
import { canSend, type MadeFile, saveFile, sendFile } from '~/ui/saveFile'
import css from './exportMenu.css?inline'
import type { Exports } from './tableExports'
import { useCopying } from './useCopying'

dress(css)

type Props = {
  table: Exports
  /** Which rows, and how: "280 starts, in the order and with the columns of the table." */
  said: string
}

/** A table as files and texts to take away, as it is selected, sorted and shown. */
export function ExportMenu({ table, said }: Props) {
  const client = useQueryClient()
  const { copy, say, outcome } = useCopying()
  const save = (file: MadeFile) => {
    saveFile(file)
    say(`${file.name} is downloaded.`)
  }
  const saveJson = () =>
    client.ensureQueryData(fileQuery('sources.json')).then(
      (sources) => save(table.json(creditsOf(sources))),
      () => say('The sources could not be loaded, and no file was made. Try again.'),
    )
  const send = async () => {
    if (!(await sendFile(table.csv()))) say('The file was not sent.')
  }
  return (
    <div className="export-menu">
      <p className="text-sm text-muted">{said}</p>
      <Ways
        title="Download"
        ways={[
          ['CSV', () => save(table.csv())],
          ['JSON', saveJson],
          ...(canSend(table.csv()) ? ([['Send CSV…', send]] as const) : []),
        ]}
      />
      <Ways
        title="Copy"
        ways={[
          ['Markdown table', () => copy('Markdown table', table.markdown())],
          ['HTML table', () => copy('HTML table', table.html())],
          ['Sentence', () => copy('Sentence', table.sentence())],
          ['Link', () => copy('Link', table.link)],
        ]}
      />
      {outcome}
    </div>
  )
}

type WaysProps = { title: string; ways: readonly (readonly [name: string, take: () => void])[] }

const Ways = ({ title, ways }: WaysProps) => (
  <fieldset>
    <legend>{title}</legend>
    {ways.map(([name, take]) => (
      <button key={name} type="button" className="press" onClick={take}>
        {name}
      </button>
    ))}
  </fieldset>
)
