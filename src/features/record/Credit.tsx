import { useFile } from '~/data/queries'
import type { Article, Source } from '~/data/schema/press'
import { OuterLink } from '~/ui/OuterLink'

/** Publishers of some sources, each linked where an address is known: short, for a line or a cell. */
export function Credit({ ids }: { ids: readonly string[] }) {
  const all = [...useFile('sources.json'), ...useFile('articles.json')]
  const found = ids.map((id) => all.find((one) => one.id === id))
  return ids.map((id, i) => {
    const source = found[i]
    const name = source ? nameOf(source, found) : id
    return (
      <span key={id}>
        {i > 0 && ', '}
        {source?.url ? <OuterLink href={source.url}>{name}</OuterLink> : name}
      </span>
    )
  })
}

/** The publisher; of two by one publisher the title, without where its copy lies. */
function nameOf(source: Source | Article, others: readonly (Source | Article | undefined)[]) {
  const isOneOfTwo = others.some((one) => one !== source && one?.publisher === source.publisher)
  const title = 'title' in source ? source.title : null
  return isOneOfTwo && title ? title.replace(/, as archived .*/, '') : source.publisher
}
