import { useQuery } from '@tanstack/react-query'
import { paths } from '~/address/paths'
import { withoutWhatIf } from '~/address/withTheme'
import { fileQuery } from '~/data/queries'
import { useAsked } from '~/selection/asked'
import { PageLink } from '~/ui/PageLink'

/** Pages that the navigation has no room for on a phone. */
const MORE = [
  [paths.expectation(), 'Expectation'],
  [paths.seats(), 'Seats'],
] as const

/** The query travels along, as it does everywhere; what did not happen stays on its own page. */
const withQuery = (path: string, asked: string) => (asked ? `${path}?${asked}` : path)

/** Rights and fairness, on every page: also where the record could not be loaded. */
export function Footer() {
  const { data: driver } = useQuery(fileQuery('driver.json'))
  const asked = withoutWhatIf(useAsked())
  const name = driver?.name ?? 'the driver'
  return (
    <footer className="mt-16 border-t border-line py-8 text-sm text-muted">
      <div className="grid gap-6 md:grid-cols-2">
        <p className="max-w-prose">
          <strong className="text-ink">Unofficial fan project.</strong> Not affiliated with or
          endorsed by {name}, NASCAR, any series, team, sponsor or broadcaster. Names and marks
          belong to their owners; the number plates are our own drawing.
        </p>
        <p className="max-w-prose">
          The record is compiled from named sources and credited to them; no license is claimed over
          the facts. The code is under the MIT license. No cookies, no tracking, no request to
          another site.
        </p>
      </div>
      <nav aria-label="More views" className="mt-6 flex flex-wrap gap-x-6">
        {MORE.map(([path, label]) => (
          <PageLink key={path} href={withQuery(path, asked)} className="site-link">
            {label}
          </PageLink>
        ))}
      </nav>
    </footer>
  )
}
