import { type Address, PLAIN } from './address'
import { carried, withAddress } from './paths'
import { writeAddress } from './query'

/** Views of any selection that stand alone, by name. Names for ever. */
export const CAREER_VIEWS = [
  'career-strip',
  'trend',
  'distribution',
  'season-averages',
  'tally',
  'compare',
  'expectation',
  'rivals',
  'table',
  'summary',
  'story',
  'timeline',
  'records',
  'on-this-day',
  'what-if',
  'splits',
  'grid',
  'context',
  'claims',
  'seats',
  'nth-starts',
] as const
export type CareerView = (typeof CAREER_VIEWS)[number]

/** Views of one subject: a season's year, the id of a track, a race or a claim, the slug of a rival or a ride. */
export const SUBJECT_VIEWS = ['season', 'track', 'race', 'rival', 'claim', 'seat'] as const
export type SubjectView = (typeof SUBJECT_VIEWS)[number]

/** What is shown by itself, on its own address: in a frame, on a card, behind a shared link. */
export type Standalone = { view: CareerView; of: null } | { view: SubjectView; of: string }

/** "race/truck-2022-15", "story" */
export const nameOf = ({ view, of }: Standalone): string => (of === null ? view : `${view}/${of}`)

/** Where a frame for other sites is, below wherever the site is put. */
export const embedPath = (shown: Standalone): string => `/embed/${nameOf(shown)}.html`

/** Where the page is that unfolds when its link is pasted; `null` is the site as a whole. */
export const sharePath = (shown: Standalone | null): string =>
  shown === null ? '/share/' : `/share/${nameOf(shown)}/`

/** Where on this site something that stands alone is shown in full. */
export type FullPlace = {
  /** Below wherever the site is put: "/tracks/talladega/". */
  path: string
  /** "#strip"; '' is the whole page. */
  hash: string
  /** Where what the address groups by has a part of its own: "#by-" before its name. */
  ofGroup?: string
  /** Whether the page reads all of the address, and not only what travels along inner links. */
  readsAll: boolean
}

/** The address of a full view. */
export const fullAt = ({ path, hash, ofGroup, readsAll }: FullPlace, address: Address): string =>
  withAddress(path, readsAll ? address : carried(address)) +
  (ofGroup && address.view.group ? ofGroup + address.view.group : hash)

/** How a frame looks where it stands, beside the theme. */
export type Look = {
  /** Six hex digits, lower case; `null` is the site's own. */
  accent: string | null
  /** As high as its content, or as its frame. */
  fit: 'content' | 'fill'
  hasHeading: boolean
}

export const PLAIN_LOOK: Look = { accent: null, fit: 'content', hasHeading: true }

/** The look that a frame's query asks for; anything else is the plain one. */
export function readLook(search: string): Look {
  const given = new URLSearchParams(search.slice(0, LONGEST))
  const accent = given.get('accent') ?? ''
  return {
    accent: /^[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : null,
    fit: given.get('fit') === 'fill' ? 'fill' : 'content',
    hasHeading: given.get('heading') !== '0',
  }
}

/** Of a longer query the rest is not looked at. */
const LONGEST = 4000

/** The query of a frame: the address's parameters, and how it looks. */
export function writeEmbedQuery(address: Address, look: Look = PLAIN_LOOK): string {
  const own = [
    look.accent === null ? '' : `accent=${look.accent}`,
    look.fit === 'content' ? '' : 'fit=fill',
    look.hasHeading ? '' : 'heading=0',
  ].filter(Boolean)
  const query = writeAddress(address)
  if (own.length === 0) return query
  return `${query === '' ? '?' : `${query}&`}${own.join('&')}`
}

/** Views that ask how many starts, or meetings, it takes to count. */
export const ASKS_LEAST: ReadonlySet<Standalone['view']> = new Set(['splits', 'context', 'rivals'])

/** Views that show the same whichever starts are selected: who drove a ride, what was said, what his life was. */
export const ASKS_NO_STARTS: ReadonlySet<Standalone['view']> = new Set([
  ...(['seat', 'seats', 'claims', 'timeline'] as const),
])

/** What a frame of a view reads of an address: parts that only pages show are left out. */
export const embedded = (
  shown: Standalone,
  {
    selection,
    b,
    asof,
    view: { sort, cols, metric, window, x, dnf, group, min, set, verdict, article, kinds },
    theme,
    whatIf,
  }: Address,
): Address => ({
  ...PLAIN,
  selection: ASKS_NO_STARTS.has(shown.view) ? PLAIN.selection : selection,
  b: shown.view === 'compare' ? b : null,
  asof,
  view: {
    ...PLAIN.view,
    ...{ sort, cols, metric, window, x, dnf },
    group: shown.view === 'splits' ? group : null,
    min: ASKS_LEAST.has(shown.view) ? min : null,
    set: shown.view === 'rivals' ? set : null,
    ...(shown.view === 'claims' && { verdict, article }),
    kinds: shown.view === 'timeline' ? kinds : null,
  },
  theme,
  whatIf: shown.view === 'what-if' ? whatIf : [],
})
