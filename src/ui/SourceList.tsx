import { OuterLink } from './OuterLink'

export type NamedSource = { name: string; url: string | null }

type Props = { ids: readonly string[]; sources: ReadonlyMap<string, NamedSource> }

/** Where a statement comes from, each with a link where an address is known. */
export const SourceList = ({ ids, sources }: Props) => (
  <p className="text-xs text-muted">
    {ids.length === 1 ? 'Source: ' : 'Sources: '}
    {ids.map((id, i) => {
      const { name, url } = sources.get(id) ?? { name: id, url: null }
      return (
        <span key={id}>
          {i > 0 && '; '}
          {url ? <OuterLink href={url}>{name}</OuterLink> : name}
        </span>
      )
    })}
  </p>
)
