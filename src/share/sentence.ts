import type { View } from '~/address/address'
import type { Standalone } from '~/address/embeds'
import { formatLongDate } from '~/format/dates'
import { distributionSentence } from '~/format/distributionWords'
import { gridSentence } from '~/format/gridWords'
import { formatCount, formatMean, formatStarts } from '~/format/numbers'
import { seasonAveragesSentence } from '~/format/seasonAverageWords'
import { selectionPhrase } from '~/format/selectionPhrase'
import { splitSentence } from '~/format/splitWords'
import { raceTitle, reliefTitle } from '~/format/titles'
import { whatIfSentence } from '~/format/whatIfWords'
import { shareBands } from '~/stats/bands'
import type { Change } from '~/stats/changes'
import { figuresOf } from '~/stats/figures'
import type { Selection } from '~/stats/selection'
import { splitBy } from '~/stats/splits'
import type { Start } from '~/stats/starts'
import { seasonAverages } from '~/stats/trend'
import { imagine } from '~/stats/whatIf'
import type { World } from '~/stats/world'

type Said = {
  world: World
  shown: Standalone
  /** What is said, where the starts alone do not tell it. */
  fact?: string | undefined
  selection: Selection
  /** Of the splits: what they are by, and the starts a line must have. */
  view?: Pick<View, 'group' | 'min'>
  /** What is taken to have gone otherwise; read of a what-if alone. */
  whatIf?: readonly Change[]
  /** The starts it is about. */
  starts: readonly Start[]
  /** The last day that counts. */
  day: string
  link: string
}

/** "Sam Driver, Trucks at road courses: 7 starts, 1 win, average finish 9.3 (as of 21 June 2026; LINK)". */
export const sentenceOf = (said: Said): string =>
  `${said.fact ?? factOf(said)} (as of ${formatLongDate(said.day)}; ${said.link})`

function factOf({ world, shown, view, selection, starts, whatIf = [] }: Said): string {
  const { driver } = world
  if (shown.view === 'what-if') {
    const phrase = selectionPhrase(world, selection)
    const name = [driver.name, phrase].filter(Boolean).join(', ')
    return whatIfSentence(name, starts, imagine(whatIf, world, starts)).replace(/\.$/, '')
  }
  if (shown.view === 'race') {
    const [start] = starts
    if (start) return `${raceTitle(start, driver)}, in the ${start.raceName}`
    const relief = world.entries.find(({ raceId }) => raceId === shown.of)
    return relief ? `${reliefTitle(relief, driver)}, in no total` : driver.name
  }
  const subject = [subjectOf(shown, driver.name, world), selectionPhrase(world, selection)]
  return `${subject.filter(Boolean).join(', ')}: ${whatOf(shown, starts, view)}`
}

function subjectOf({ view, of }: Standalone, name: string, { tracks }: World): string {
  if (view === 'season') return `${name} in ${of}`
  if (view !== 'track') return name
  return `${name} at ${tracks.find(({ id }) => id === of)?.shortName ?? of}`
}

/** What is said of the starts: what the view is about, else their tally. */
function whatOf(shown: Standalone, starts: readonly Start[], view: Said['view']): string {
  if (shown.view === 'grid' && starts.length > 0) return asPart(gridSentence(starts))
  if (shown.view === 'distribution' && starts.length > 0)
    return asPart(distributionSentence(shareBands(starts)))
  if (shown.view === 'season-averages' && starts.length > 0)
    return asPart(seasonAveragesSentence(seasonAverages(starts)))
  if (shown.view !== 'splits' || !view?.group) return tallyOf(starts)
  return asPart(splitSentence(view.group, splitBy(starts, view.group), view.min))
}

/** A sentence after a colon, before a bracket. */
const asPart = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')

function tallyOf(all: readonly Start[]): string {
  const { starts, wins, averageFinish } = figuresOf(all)
  if (starts === 0) return 'no start'
  return [
    formatStarts(starts),
    wins === 1 ? '1 win' : `${formatCount(wins)} wins`,
    starts === 1
      ? `finish ${formatMean(averageFinish).replace('.0', '')}`
      : `average finish ${formatMean(averageFinish)}`,
  ].join(', ')
}
