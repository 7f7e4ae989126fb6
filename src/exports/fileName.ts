import { SERIES_NAMES } from '~/format/names'
import { spans } from '~/format/selectionWords'
import { askedFields, type Selection } from '~/stats/selection'

type Named = {
  /** Of the driver: "sam-driver". */
  slug: string
  /** What it holds: "races". */
  what: string
  selection: Selection
  /** What else narrows or orders it, in words: "met-10". */
  more?: readonly string[]
  /** `null` is all there is. */
  asof: string | null
  /** "csv" */
  extension: string
}

/** Safe and still readable on every system. */
const LONGEST = 100

/** Fields of a selection whose values say what they are. */
const BARE: ReadonlySet<keyof Selection> = new Set(['series', 'season', 'track', 'type', 'team'])

/**
 * A file's name that says what is selected, in letters, figures, "-", "_" and a dot:
 * "driver-races_trucks_2017-2022_as-of-2022-11-09.csv". What is too long ends in "_and-more".
 */
export function fileNameOf({ slug, what, selection, more = [], asof, extension }: Named): string {
  const day = asof === null ? [] : [`as-of-${asof}`]
  const parts = [
    ...askedFields(selection).map((field) => partOf(selection, field)),
    ...more.map(plain).filter(Boolean),
  ]
  const stem = [`${surnameOf(slug)}-${what}`]
  const room = LONGEST - extension.length - '_and-more.'.length - day.join().length - 1
  for (const part of parts) {
    if ([...stem, part].join('_').length > room) {
      stem.push('and-more')
      break
    }
    stem.push(part)
  }
  return `${[...stem, ...day].join('_')}.${extension}`
}

function partOf(selection: Selection, field: keyof Selection): string {
  if (field === 'series') return plain(selection.series.map((id) => SERIES_NAMES[id]).join('-'))
  if (field === 'season') return plain(spans(selection.season))
  if (field === 'rows') return `${selection.rows.length}-ticked`
  if (field === 'start')
    return `start-${selection.start?.from ?? 1}-${selection.start?.to ?? 'last'}`
  const text = plain(String(selection[field]))
  return BARE.has(field) ? text : `${field}-${text}`
}

const surnameOf = (slug: string): string =>
  plain(
    slug
      .split('-')
      .filter((word) => !/^(jr|sr|i{1,3}|iv)$/.test(word))
      .at(-1) ?? '',
  ) || 'driver'

/** Small letters and figures, with single hyphens between them. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
