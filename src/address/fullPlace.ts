import type { Address } from './address'
import { type CareerView, type FullPlace, fullAt, type Standalone } from './embeds'
import { paths } from './paths'

const dashboard = (hash: string): FullPlace => ({ path: paths.dashboard(), hash, readsAll: true })
const carrying = (path: string, hash = ''): FullPlace => ({ path, hash, readsAll: false })

/** Where each view of a selection stands. */
const OF_CAREER: Record<CareerView, FullPlace> = {
  'career-strip': dashboard('#strip'),
  trend: dashboard('#trend'),
  distribution: dashboard('#distribution'),
  'season-averages': dashboard('#seasons'),
  tally: dashboard('#tally'),
  compare: dashboard('#compare'),
  table: dashboard('#races'),
  summary: dashboard(''),
  story: dashboard(''),
  timeline: dashboard('#timeline'),
  records: carrying(paths.records(), '#runs'),
  'on-this-day': carrying(paths.records(), '#day'),
  expectation: { path: paths.expectation(), hash: '', readsAll: true },
  rivals: { path: paths.rivals(), hash: '', readsAll: true },
  'what-if': { path: paths.whatIf(), hash: '', readsAll: true },
  splits: { ...dashboard('#splits'), ofGroup: '#by-' },
  grid: dashboard('#grid'),
  context: dashboard('#context'),
  claims: { path: paths.claims(), hash: '', readsAll: true },
  seats: carrying(paths.seats()),
  'nth-starts': carrying(paths.records(), '#nth'),
}

/** The place of this site that shows the same, in full. */
export function fullPlaceOf({ view, of }: Standalone): FullPlace {
  switch (view) {
    case 'season':
      return carrying(paths.season(Number(of)))
    case 'track':
      return carrying(paths.track(of))
    case 'race':
      return carrying(paths.race(of))
    case 'rival':
      return carrying(paths.rival(of))
    case 'claim':
      return carrying(paths.claims(), `#${of}`)
    case 'seat':
      return carrying(paths.seat(of))
    default:
      return OF_CAREER[view]
  }
}

/** The page of this site that shows the same, in full. */
export const fullPath = (shown: Standalone, address: Address): string =>
  fullAt(fullPlaceOf(shown), address)
