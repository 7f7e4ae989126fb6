import type { Address } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatCount, formatStarts } from '~/format/numbers'
import { selectionPhrase } from '~/format/selectionPhrase'
import { fieldLabel } from '~/format/selectionWords'
import { type FoundPage, findPages } from '~/search/findPages'
import type { Vocabulary } from '~/search/reading'
import type { Understood } from '~/search/readWords'
import type { Rival } from '~/stats/rivals'
import { costliestFilter, type Selection, select } from '~/stats/selection'
import type { World } from '~/stats/world'

/** Something to go to: the starts asked for, or a page. */
export type Option = FoundPage & { isAnswer: boolean }

/** The group of the answer itself. */
export const STARTS = 'Starts'

export type Group = { kind: string; options: readonly Option[]; more: number }

/** Where what was typed leads. */
export type Answer = {
  groups: readonly Group[]
  /** Those of all groups, in their order. */
  options: readonly Option[]
  /** "12 of 280 starts, 3 pages found"; '' where nothing was typed. */
  summary: string
  /** The filter to drop where no start is left: its field, in words, and how many that leaves. */
  drop: { field: keyof Selection; label: string; left: string } | null
}

type Within = {
  world: World
  vocabulary: Vocabulary
  from: Address
  /** Everyone he met, most met first. */
  rivals: readonly Rival[]
}

/** @param within the record as of the day asked for, and the page's address. */
export function answerTo(text: string, understood: Understood, within: Within): Answer {
  const { address, chips } = understood
  const { world, vocabulary } = within
  const starts = select(world.starts, address.selection)
  // To a page travels what was chosen before; what is typed is only asked.
  const along = carried({ ...within.from, asof: address.asof })
  const count = `${formatCount(starts.length)} of ${formatStarts(world.starts.length)}`
  const asked: Option = {
    path: withAddress(paths.dashboard(), carried(address)),
    name: `Show ${count}`,
    detail: selectionPhrase(world, address.selection),
    isAnswer: true,
  }
  const pages = findPages(text, world, vocabulary, address.selection, within.rivals).map(
    ({ kind, found, more }): Group => {
      const options = found.map((page) => ({
        ...page,
        path: withAddress(page.path, along),
        isAnswer: false,
      }))
      return { kind, options, more }
    },
  )
  const groups = chips.length > 0 ? [{ kind: STARTS, options: [asked], more: 0 }, ...pages] : pages
  return {
    groups,
    options: groups.flatMap(({ options }) => options),
    summary: summaryOf(text, chips.length > 0 ? count : null, pages),
    drop: starts.length === 0 ? dropFrom(world, address.selection) : null,
  }
}

function summaryOf(text: string, count: string | null, pages: readonly Group[]): string {
  if (text.trim() === '') return ''
  const found = pages.reduce((sum, { options, more }) => sum + options.length + more, 0)
  const pagesFound = found === 0 ? '' : `${found} ${found === 1 ? 'page' : 'pages'} found`
  return [count ?? '', pagesFound].filter(Boolean).join(', ') || 'Nothing is asked for yet'
}

function dropFrom(world: World, selection: Selection): Answer['drop'] {
  const drop = costliestFilter(world.starts, selection)
  if (drop === null) return null
  const { field, left } = drop
  return { field, label: fieldLabel(world, selection, field), left: formatStarts(left) }
}
