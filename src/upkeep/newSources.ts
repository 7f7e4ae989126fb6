import type { Source } from '~/data/schema/press'
import { slugOf } from '~/stats/slugs'
import { didYouMean, type Fault } from './fault'
import type { WholeRecord } from './whole'

/**
 * Sources by what was given for them: an id, an address that is there, or a new
 * address, which becomes a source read today.
 *
 * @param covers what a new one is used for.
 */
export function sourcesFrom(
  { files }: WholeRecord,
  texts: readonly string[],
  covers: string,
  today: string,
): { ids: string[]; added: Source[]; faults: Fault[] } {
  const known = [...files['sources.json'], ...files['articles.json']]
  const added: Source[] = []
  const faults: Fault[] = []
  const ids = texts.flatMap((text) => {
    const there = [...known, ...added].find(({ id, url }) => id === text || url === text)
    if (there) return [there.id]
    if (!isAddress(text)) {
      const near = didYouMean(
        text,
        known.map(({ id }) => id),
      )
      faults.push({
        where: '--source',
        reason: `“${text}” is neither an address nor an id of sources.json${near}`,
      })
      return []
    }
    const source = newSource(
      text,
      [...known, ...added].map(({ id }) => id),
      covers,
      today,
    )
    added.push(source)
    return [source.id]
  })
  return { ids: [...new Set(ids)], added, faults }
}

const isAddress = (text: string) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text)

/** "press-nascar-1" of https://www.nascar.com/…: the site's name, and a number that is free. */
function newSource(url: string, taken: readonly string[], covers: string, today: string): Source {
  const host = new URL(url).hostname.replace(/^www\./, '')
  const stem = `press-${slugOf(host.replace(/\.[^.]+$/, '').replaceAll('.', '-'))}`
  let number = 1
  while (taken.includes(`${stem}-${number}`)) number += 1
  const id = `${stem}-${number}`
  return { id, kind: 'press', title: null, publisher: host, url, covers, asOf: today }
}
