import type { Address } from '~/address/address'
import { fullPath } from '~/address/fullPlace'
import { fileNameOf } from '~/exports/fileName'
import { identifiedRivals, rivalValues, rivalWords } from '~/exports/rivals'
import { notAffiliated } from '~/format/fairness'
import { listInWords, rivalsFact, SET_NAMES } from '~/format/rivalWords'
import { selectionPhrase } from '~/format/selectionPhrase'
import type { Career } from '~/selection/useCareer'
import { sentenceOf } from '~/share/sentence'
import { type Exports, tableExports } from '~/share/tableExports'
import type { Rival } from '~/stats/rivals'
import { siteHere } from '~/ui/base'

const RIVALS = { view: 'rivals', of: null } as const

/**
 * The rivals that the table shows, in its order.
 *
 * @param name what their names are looked through for; no part of the address.
 */
export function exportsOf(career: Career, rivals: readonly Rival[], name: string): Exports {
  const { world, address, selected: starts } = career
  const { selection, asof, view } = address
  const { driver } = world
  const day = asof ?? driver.recordTo
  const pinned = linkTo({ ...address, asof: day })
  const phrase = selectionPhrase(world, selection)
  const list = listInWords(view, name)
  return tableExports({
    values: () => rivalValues(rivals),
    identified: () => identifiedRivals(rivals),
    words: () => rivalWords(rivals),
    about: {
      title: `${driver.name}: Rivals`,
      selection: [phrase, list].filter(Boolean).join(', '),
      ...{ day, link: pinned, note: notAffiliated(driver.name) },
    },
    fileName: (extension) =>
      fileNameOf({
        ...{ slug: driver.slug, what: 'rivals', selection, asof, extension },
        more: partsOf(address, name),
      }),
    sentence: () =>
      sentenceOf({
        ...{ world, shown: RIVALS, selection, starts, day, link: pinned },
        fact: rivalsFact(driver.name, phrase, list, rivals),
      }),
    link: linkTo(address),
  })
}

const linkTo = (address: Address): string => siteHere() + fullPath(RIVALS, address)

/** What of a file's name says which rivals, and in which order. */
function partsOf({ view: { set, min, rivalSort } }: Address, name: string): string[] {
  return [
    set === null ? '' : SET_NAMES[set],
    min === null ? '' : `min ${min}`,
    name === '' ? '' : `named ${name}`,
    rivalSort === null ? '' : `by ${rivalSort.column}${rivalSort.descending ? ' down' : ' up'}`,
  ]
}
