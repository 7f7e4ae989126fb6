import { PLAIN } from '~/address/address'
import { type Standalone, sharePath } from '~/address/embeds'
import { fullPath } from '~/address/fullPlace'
import { paths } from '~/address/paths'
import type { LinkCard, Unfolding } from './head'
import type { Page } from './pages'

/** A page to paste the link of: what it stands for, and what may be shown in its place. */
export type Share = {
  /** `null` is the site as a whole. */
  shown: Standalone | null
  /** Below wherever the site is put, with a slash at its end. */
  path: string
  /** The page of the site that shows the same in full. */
  full: string
  title: string
  description: string
  /** The frame that other sites show in its place, and how high that is at 600 pixels. */
  frame: Standalone
  height: number
  /** `null` where none is drawn. */
  card: LinkCard | null
}

/** A view to be shared. */
export type Shared = {
  shown: Standalone | null
  /** What its card is headed by. */
  heading: string
  /** Where the page that shows it in full says another thing of itself. */
  description?: string | null
  /** Cars in a race, else rows of a table. */
  rows: number
  card: LinkCard | null
}

/** Stands for the dashboard where its link is pasted. */
const OF_DASHBOARD: Standalone = { view: 'career-strip', of: null }
/** Stands for the whole site where its link is pasted. */
const OF_SITE: Standalone = { view: 'summary', of: null }

/**
 * The share page of a view. It says what the page says that shows the same in
 * full; a view of the whole career has a title of its own.
 *
 * @throws when there is no such page.
 */
export function shareOf(
  { shown, heading, description, rows, card }: Shared,
  pages: readonly Page[],
): Share {
  const full = shown ? fullPath(shown, PLAIN) : paths.dashboard()
  const page = pages.find(({ path }) => path === full.replace(/#.*/, ''))
  if (!page) throw new Error(`${sharePath(shown)} stands for ${full}, which is no page`)
  const frame = shown ?? OF_SITE
  return {
    shown,
    path: sharePath(shown),
    full,
    title: shown && (shown.of === null || shown.view === 'claim') ? heading : page.title,
    description: description ?? page.description,
    frame,
    height: frameHeight(frame, rows),
    card,
  }
}

/**
 * What a page of the site has for those who link to it: its own card and frame,
 * or at least the card of the site.
 */
export function unfoldingOf({ path, kind }: Page, shares: readonly Share[]): Unfolding {
  const site = shares.find(({ shown }) => shown === null)
  const own =
    kind === 'dashboard'
      ? shares.find(({ path: at }) => at === sharePath(OF_DASHBOARD))
      : (shares.find((share) => share.full === path) ?? shares.find(isPartOf(path)))
  const card = kind === 'dashboard' ? site?.card : (own?.card ?? site?.card)
  return { card: card ?? null, oembed: own ? oembedPath(own) : null }
}

/** Whether a view of the whole career is shown in full on a part of that page. */
const isPartOf =
  (path: string) =>
  ({ shown, full }: Share): boolean =>
    shown?.of === null && full.startsWith(`${path}#`)

/** Where the answer is that sites ask for before they show a frame. */
export const oembedPath = ({ path }: Pick<Share, 'path'>): string => `${path}oembed.json`

/** Where the card of a share page is; rivals share one. */
export const cardPath = (shown: Standalone | null): string =>
  shown?.view === 'rival' ? '/share/rival/card.png' : `${sharePath(shown)}card.png`

/** Pixels, measured at a width of 600; a frame tells its own once it is there. */
const HEIGHTS = {
  'career-strip': 800,
  trend: 635,
  distribution: 460,
  'season-averages': 535,
  tally: 525,
  compare: 560,
  expectation: 620,
  rivals: 800,
  table: 770,
  summary: 380,
  story: 580,
  timeline: 860,
  records: 780,
  'on-this-day': 610,
  rival: 700,
  'what-if': 790,
  splits: 730,
  grid: 600,
  context: 850,
  claims: 720,
  seats: 800,
  'nth-starts': 780,
  claim: 400,
} as const
/** Drivers that the frame of a ride has room for. */
const LANES = 8
const LEAST = 200
const MOST = 1000

function frameHeight({ view }: Standalone, rows: number): number {
  const height =
    view === 'race'
      ? 360 + 11 * rows
      : view === 'seat'
        ? 330 + 42 * Math.min(rows, LANES)
        : view === 'season' || view === 'track'
          ? 380 + 56 * Math.min(rows, 8)
          : HEIGHTS[view]
  return Math.min(MOST, Math.max(LEAST, height))
}
