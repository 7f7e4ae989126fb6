import type { Address } from '~/address/address'
import {
  type CareerView,
  embedded,
  embedPath,
  type Look,
  type Standalone,
  type SubjectView,
  sharePath,
  writeEmbedQuery,
} from '~/address/embeds'
import { escapeAddress, escapeBBCode, escapeMarkdown } from '~/format/escape'
import { escapeHtml } from '~/format/html'

/** What is pasted elsewhere, and from where. */
export type Pasted = {
  /** Where this site is, without a slash at its end: "https://example.org/kligerman". */
  site: string
  shown: Standalone
  /** What of the address a frame is to show, in the theme it is to have. */
  address: Address
  look: Look
  /** In words: "Sam Driver: Races, Trucks at road courses". */
  title: string
  /** What its picture on this site shows, in words; `null` where there is no picture. */
  card: string | null
  /** The page that shows the same, in full: with origin and all. */
  link: string
}

/** Pixels that a view needs in a column of about 600; narrower, it scrolls within. */
const HEIGHTS: Record<CareerView | SubjectView, number> = {
  'career-strip': 810,
  trend: 640,
  distribution: 480,
  'season-averages': 560,
  tally: 580,
  compare: 640,
  expectation: 640,
  rivals: 820,
  table: 780,
  summary: 390,
  story: 590,
  timeline: 870,
  records: 790,
  'on-this-day': 620,
  'what-if': 790,
  splits: 750,
  grid: 620,
  context: 870,
  claims: 740,
  seats: 820,
  'nth-starts': 790,
  season: 860,
  track: 830,
  race: 780,
  rival: 700,
  claim: 420,
  seat: 700,
}

/** A frame's height before it has told its own, or where it cannot. */
export const heightOf = ({ view }: Standalone): number => HEIGHTS[view]

/** What a frame may do: run its script, and open its links outside. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** Where the frame is, with what it is asked to show. */
export const frameAddress = ({ site, shown, address, look }: Pasted): string =>
  site + embedPath(shown) + writeEmbedQuery(embedded(shown, address), look)

/** Rivals share one. */
const cardAddress = ({ site, shown }: Pasted): string =>
  `${site}${shown.view === 'rival' ? '/share/rival/' : sharePath(shown)}card.png`

/** A picture that leads here; where there is none, a text that does. */
export function linkedPicture(pasted: Pasted): string {
  const { title, card, link } = pasted
  const inside =
    card === null
      ? escapeHtml(title)
      : `<img src="${escapeHtml(cardAddress(pasted))}" alt="${escapeHtml(card)}" width="600" height="315">`
  return `<a href="${escapeHtml(link)}">${inside}</a>`
}

/** One line for a post: the frame, and inside it what stands there until it comes. */
export function scriptLine(pasted: Pasted): string {
  const { site, shown, address, look } = pasted
  const asked = new URLSearchParams(
    writeEmbedQuery(embedded(shown, address), { ...look, fit: 'content' }),
  )
  const attributes = [
    ['view', shown.view],
    ...(shown.of === null ? [] : [['of', shown.of]]),
    ...asked,
  ].map(([name, value = '']) => `${name}="${escapeHtml(value)}"`)
  return `<fan-embed ${attributes.join(' ')}>${linkedPicture(pasted)}</fan-embed><script async src="${escapeHtml(`${site}/embed/v1.js`)}"></script>`
}

/** For sites that take no script: a frame of one height. */
export function plainFrame(pasted: Pasted): string {
  const source = frameAddress({ ...pasted, look: { ...pasted.look, fit: 'fill' } })
  return `<iframe src="${escapeHtml(source)}" title="${escapeHtml(pasted.title)}" width="100%" height="${heightOf(pasted.shown)}" frameborder="0" loading="lazy" sandbox="${SANDBOX}"></iframe>`
}

/** "[![picture](card)](link)", or the title as a link. */
export function markdown(pasted: Pasted): string {
  const { title, card, link } = pasted
  const inside =
    card === null
      ? escapeMarkdown(title)
      : `![${escapeMarkdown(card)}](${escapeAddress(cardAddress(pasted))})`
  return `[${inside}](${escapeAddress(link)})`
}

/** For forums. */
export function bbCode(pasted: Pasted): string {
  const { title, card, link } = pasted
  const inside =
    card === null ? escapeBBCode(title) : `[img]${escapeAddress(cardAddress(pasted))}[/img]`
  return `[url=${escapeAddress(link)}]${inside}[/url]`
}
