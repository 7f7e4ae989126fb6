import type { Plate as Colors } from '~/data/schema/stint'
import type { Band } from '~/stats/bands'

/** A number plate; `null` colors are unknown. */
export type CardPlate = { number: string; colors: Colors | null }

/** A figure as it is written, and its name. */
export type CardFigure = { text: string; name: string }

/** What a line or a mark is colored by: a token of the theme. */
export type Ink = Band | 'ink' | 'muted' | 'line' | 'line-strong' | 'accent' | 'ground' | 'panel'

/** Path data in the units of its picture. */
export type CardPath = {
  d: string
  fill: Ink | null
  stroke: Ink | null
  /** Of the stroke, in units. */
  width: number
  /** 0–1. */
  opacity: number
}

/** Words in a picture, at a point in its units. */
export type CardLabel = { text: string; x: number; y: number; align: 'start' | 'middle' | 'end' }

/** A drawing that is as wide as its place. */
export type Picture = {
  width: number
  height: number
  paths: readonly CardPath[]
  labels: readonly CardLabel[]
}

/** A line of a list: a start, or a story. */
export type CardRow = {
  /** A star for a win, a hollow one for a win that is not in the book, or a band's mark. */
  mark: Band | 'got-away'
  /** In large figures, where the line has one. */
  place: string | null
  title: string
  text: string
}

/** All that a card says: two cards that say the same are the same picture. */
export type Card = {
  kicker: string
  title: string
  sub: string
  plates: readonly CardPlate[]
  figures: readonly CardFigure[]
  /** The place he came in, the largest thing on the card of a race. */
  place: (CardFigure & { ink: Ink }) | null
  picture: Picture | null
  rows: readonly CardRow[]
  foot: string
  /** How far the record reaches. */
  until: string
}

/** A card in words, for those who do not see it. */
export const altOf = ({ kicker, title, sub, figures, place, rows }: Card): string =>
  [
    [kicker, title, place && `${place.text} ${place.name}`, sub].filter(Boolean).join(', '),
    figures.map(({ text, name }) => `${text} ${name}`).join(', '),
    rows.map((row) => [row.place, row.title].filter(Boolean).join(' ')).join('; '),
    'Unofficial',
  ]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
