import type { Article, Source } from './schema/press'

/** A source as a reader sees it: its name and, where it is known, its address. */
export type NamedSource = { name: string; url: string | null }

/** Sources and articles by their ids, which share one space. */
export function sourcesById(
  sources: readonly Source[],
  articles: readonly Article[],
): ReadonlyMap<string, NamedSource> {
  return new Map([
    ...sources.map((source) => [source.id, named(source)] as const),
    ...articles.map(
      ({ id, publisher, subject, url }) => [id, { name: `${publisher}: ${subject}`, url }] as const,
    ),
  ])
}

const named = ({ title, publisher, url }: Source): NamedSource => ({
  name: title ? `${publisher}: ${title}` : publisher,
  url,
})
