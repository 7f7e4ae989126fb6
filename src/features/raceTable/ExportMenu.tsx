import { useQueryClient } from '@tanstack/react-query'
import { fileQuery } from '~/data/queries'
import { creditsOf } from '~/exports/table'
import { formatStarts } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { useCopying } from '~/share/useCopying'
import { dress } from '~/ui/dress'
import { canSend, type MadeFile, saveFile, sendFile } from '~/ui/saveFile'
import { exportsOf } from './exporting'
import css from './tools.css?inline'

dress(css)

/** The rows as files and texts to take away, as they are selected, sorted and shown. */
export function ExportMenu() {
  const client = useQueryClient()
  const career = useCareer()
  const { copy, say, outcome } = useCopying()
  const { address, selected } = career
  const table = exportsOf(career, address, selected)
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
      <p className="text-sm text-muted">
        {formatStarts(selected.length)}, in the order and with the columns of the table.
      </p>
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
