import { join } from 'node:path'
import { nameOf, type Standalone } from '~/address/embeds'
import { oembedOf } from '~/app/oembed'
import { pagesOf } from '~/app/pages'
import { sharePage } from '~/app/sharePage'
import { cardPath, oembedPath, type Share, shareOf } from '~/app/shares'
import { altOf, type Card } from '~/cards/card'
import { cardOf } from '~/cards/cardOf'
import { embedsOf } from '~/embed/pages'
import { saidIn } from '~/embed/said'
import type { EmbedData } from '~/embed/view'
import { rivalsOf } from '~/stats/rivals'
import { world } from '~/stats/world'
import { styleFor } from './bundle'
import { keptPngOf } from './cards'
import { sha256 } from './html'
import { writerInto } from './output'
import { besideIn, fieldsIn, readPress, readRecord } from './record'

/** A share page, and what its card says. */
export type Told = { share: Share; card: Card }

/** What a card is made from, beside the world. */
type ToldOf = { shown: Standalone | null } & Pick<EmbedData, 'field' | 'claim' | 'seats'>

/**
 * Every share page there is: one a view that stands alone, and one of the site.
 *
 * @param folder of the record.
 * @param isDrawn whether a card is drawn, by its name: "race/truck-2022-15", "site".
 */
export function toldIn(folder: string, isDrawn: (name: string) => boolean): Told[] {
  const record = readRecord(folder)
  const pages = pagesOf(record)
  const now = world(record, null)
  const rivals = rivalsOf(now.starts, record.meetings, now.driver)
  const beside = besideIn(folder)
  const said = saidIn(readPress(folder), record)
  const told = ({ shown, field, claim, seats }: ToldOf): Told => {
    const card = cardOf({
      ...{ shown, world: now, field, rivals, claim: claim ?? null, beside },
      claims: said,
    })
    const { name } = now.driver
    const starts = now.starts.filter(
      ({ season, trackId }) => String(season) === shown?.of || trackId === shown?.of,
    )
    return {
      card,
      share: shareOf(
        {
          shown,
          heading: `${name}: ${claim ? `“${claim.claim.claim}”, ${card.title}` : card.title} (unofficial)`,
          description: claim ? card.sub : null,
          rows: seats ? driversIn(seats) : (field?.length ?? starts.length),
          card: isDrawn(cardName(shown)) ? { path: cardPath(shown), alt: altOf(card) } : null,
        },
        pages,
      ),
    }
  }
  const embeds = embedsOf(record, fieldsIn(folder), said, beside)
  return [told({ shown: null, field: null }), ...embeds.map(told)]
}

/** He, and everyone else in a ride. */
const driversIn = (seats: NonNullable<EmbedData['seats']>): number =>
  1 + new Set(seats.map(({ driver }) => driver)).size

/** How `--cards` names a card; rivals share one. */
export const cardName = (shown: Standalone | null): string =>
  shown === null ? 'site' : shown.view === 'rival' ? shown.view : nameOf(shown)

/** Which cards are drawn, from the names asked for: "site,season/2024", "none"; all without. */
export function drawnBy(list: string | undefined): (name: string) => boolean {
  if (list === undefined) return () => true
  const names = new Set(list.split(','))
  return (name) => names.has(name)
}

/** The first name asked for that no card has. */
export const unknownCard = (list: string, told: readonly Told[]): string | undefined =>
  list
    .split(',')
    .find((name) => name !== 'none' && told.every(({ share }) => cardName(share.shown) !== name))

type Options = {
  dist: string
  /** "/" or "/sub/". */
  base: string
  siteUrl: string | null
  told: readonly Told[]
}

/** @returns how many pages and cards, in words. */
export async function writeShares({ dist, base, siteUrl, told }: Options): Promise<string> {
  const write = writerInto(dist)
  const { driver } = readRecord(join(dist, 'data'))
  const style = await styleFor(['app/share.css'], '')
  const policy = `default-src 'none'; img-src 'self'; style-src ${sha256(style)}; base-uri 'none'; form-action 'none'`
  for (const { share } of told) {
    write(
      `${share.path}index.html`,
      sharePage(share, { siteUrl, base, driver: driver.name, style, policy }),
    )
    if (siteUrl) write(oembedPath(share), JSON.stringify(oembedOf(share, siteUrl)))
  }
  const drawn = await drawCards(told, write)
  return `${told.length} pages to share, ${drawn}`
}

/** A card is set in one thread while the one before is made into pixels in another. */
const AT_ONCE = 3

/** @returns how many, and how long a new one took, in words. */
async function drawCards(
  told: readonly Told[],
  write: (path: string, content: Buffer) => void,
): Promise<string> {
  const byPath = new Map(
    told.filter(({ share }) => share.card !== null).map((one) => [cardPath(one.share.shown), one]),
  )
  const queue = [...byPath.values()]
  const all = queue.length
  const began = performance.now()
  let news = 0
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { png, isNew } = await keptPngOf(next.card)
      if (isNew) news += 1
      write(cardPath(next.share.shown), png)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (all === 0) return 'no card'
  if (news === 0) return `${all} cards, all drawn before`
  return `${all} cards, ${news} of them new, ${Math.round((performance.now() - began) / news)} ms each`
}
