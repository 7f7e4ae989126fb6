import { useFile } from '~/data/queries'
import { formatDaysIn } from '~/format/dates'
import { OuterLink } from '~/ui/OuterLink'
import { Panel } from '~/ui/Panel'

/** Everything the facts were taken from: the data sets, then the press. */
export function Sources() {
  const sources = useFile('sources.json')
  const articles = useFile('articles.json')
  const datasets = sources.filter(({ kind }) => kind === 'dataset')
  const press = [
    ...sources.filter(({ kind }) => kind === 'press'),
    ...articles.map(({ id, publisher, subject, url }) => ({ id, publisher, title: subject, url })),
  ].sort((a, b) => (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0))
  return (
    <Panel
      id="sources"
      title="Sources"
      summary="Of the whole record, whatever day the page is asked for. What each fact is from stands with the fact."
    >
      <ul className="grid gap-x-10 gap-y-5 text-sm md:grid-cols-2 xl:grid-cols-3">
        {datasets.map(({ id, title, publisher, url, covers, asOf }) => (
          <li key={id} className="border-t-2 border-line-strong pt-2">
            <h3 className="text-lg">{publisher}</h3>
            <p>{url ? <OuterLink href={url}>{title ?? publisher}</OuterLink> : title}</p>
            {covers && <p className="mt-1">{covers}.</p>}
            {asOf && (
              <p className="text-xs text-muted">
                State of the copy that was read: {formatDaysIn(asOf)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <details className="mt-5 text-sm">
        <summary className="quiet">The press: {press.length} articles and pages</summary>
        <ul className="mt-2 gap-x-10 text-xs sm:columns-2 xl:columns-3 [&>li]:break-inside-avoid [&>li]:py-1">
          {press.map(({ id, publisher, title, url }) => (
            <li key={id}>
              {title && `${publisher}: `}
              {url ? <OuterLink href={url}>{title ?? publisher}</OuterLink> : (title ?? publisher)}
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  )
}
