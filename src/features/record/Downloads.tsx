import { useRecord } from '~/data/queries'
import { SERIES } from '~/data/schema/values'
import { SERIES_NAMES } from '~/format/names'
import { fieldPartOf } from '~/stats/field'
import { Panel } from '~/ui/Panel'
import { DOWNLOADS, partDownload } from './files'

/** Every table of the record, to take away. */
export function Downloads() {
  const { races, entries } = useRecord()
  const relief = entries.flatMap(({ entry, raceId }) => (entry === 'relief' ? (raceId ?? []) : []))
  const parts = [...new Set([...races.map(({ id }) => id), ...relief].map(fieldPartOf))].sort()
  return (
    <Panel
      id="downloads"
      title="Downloads"
      summary="JSON as the site reads it, CSV for a spreadsheet. The files hold the whole record, whatever day the page is asked for."
    >
      <p className="max-w-prose text-sm">
        <FileLink file="datapackage.json" /> names every file with the meaning, unit, source and
        gaps of each column, its size and its checksum (Frictionless data package).
      </p>
      <ul className="mt-4 grid gap-x-10 text-sm sm:grid-cols-2 xl:grid-cols-3 [&>li]:border-t [&>li]:border-line [&>li]:py-1.5">
        {DOWNLOADS.map(({ json, csv, about }) => (
          <li key={json}>
            <FileLink file={json} />
            {csv.map((file) => (
              <span key={file}>
                {' · '}
                <FileLink file={file} />
              </span>
            ))}
            <span className="block text-xs text-muted">{about}</span>
          </li>
        ))}
      </ul>
      <details className="mt-4 text-sm">
        <summary className="quiet">
          The full fields of his races, {parts.length} files by series and season
        </summary>
        <div className="mt-2 grid gap-x-10 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
          {SERIES.map((series) => (
            <div key={series}>
              <h3 className="text-lg">{SERIES_NAMES[series]}</h3>
              <ul>
                {parts
                  .filter((part) => part.startsWith(`${series}-`))
                  .map(partDownload)
                  .map(({ json, csv }) => (
                    <li key={json} className="py-0.5">
                      <FileLink file={json} /> · <FileLink file={csv} />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </Panel>
  )
}

/** A file of the record: no page, so the browser fetches it. */
const FileLink = ({ file }: { file: string }) => (
  <a href={`${import.meta.env.BASE_URL}data/${file}`} download className="inline-block py-0.5">
    {file.replace('fields/', '')}
  </a>
)
