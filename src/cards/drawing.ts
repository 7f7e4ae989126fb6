import { bandPath } from '~/charts/bandPath'
import type { Card, CardFigure, CardLabel, CardPlate, CardRow, Ink, Picture } from './card'
import type { Inks } from './inks'

/** Pixels, as those who unfold links ask for. */
export const CARD = { width: 1200, height: 630 } as const

/** Faces a card is set in. */
export const FACES = { text: 'Barlow', display: 'Barlow Condensed' } as const

/** What satori draws: an element of HTML or SVG with its style inside. */
export type Element = { type: string; props: Record<string, unknown> }

type Style = Record<string, string | number>
type Child = Element | string | null

/** Pixels around all that a card says. */
const MARGIN = 44
const INNER = CARD.width - 2 * MARGIN
/** Pixels of the colored edge on top. */
const EDGE = 12
const FOOT = 58

/** A card as elements: 1200 by 630 pixels, paper ground, colors by day. */
export function drawCard(card: Card, inks: Inks): Element {
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      flexDirection: 'column',
      background: inks.ground,
      color: inks.ink,
      fontFamily: FACES.text,
      fontSize: 26,
    },
    edge(card, inks),
    box(
      {
        flexDirection: 'column',
        height: CARD.height - EDGE - FOOT,
        overflow: 'hidden',
        padding: `26px ${MARGIN}px 8px`,
      },
      ...(card.place ? race(card, card.place, inks) : career(card, inks)),
    ),
    foot(card, inks),
  )
}

/** A strip of the rides' colors along the top, cut at the plates' slant. */
function edge({ plates }: Card, inks: Inks): Element {
  const colors = plates.map(({ colors: own }) => own?.ground ?? inks.muted)
  const all = colors.length > 0 ? colors : [inks.ink]
  const width = CARD.width / all.length
  return svg(
    { width: CARD.width, height: EDGE, viewBox: `0 0 ${CARD.width} ${EDGE}` },
    ...all.map((color, i) => {
      const [from, to] = [i * width, (i + 1) * width]
      return path({
        d: `M${i === 0 ? 0 : from + 4} 0H${to + 4}L${to} ${EDGE}H${i === 0 ? 0 : from}z`,
        fill: color,
      })
    }),
  )
}

/** Title, figures and picture one below the other: all but a race. */
function career(card: Card, inks: Inks): Child[] {
  const hasSide = card.figures.length > 0 && card.figures.length <= SIDE
  const room = hasSide ? INNER - 396 : INNER
  return [
    box(
      { justifyContent: 'space-between', alignItems: 'flex-start' },
      box(
        { flexDirection: 'column', width: room },
        kicker(card.kicker, inks),
        title(card.title, room, card.rows.length > 0 ? 74 : hasSide ? 116 : 84),
        under(card, inks),
      ),
      hasSide ? figures(card.figures, inks, { width: 372, size: 84, columns: 2 }) : null,
    ),
    card.figures.length > SIDE
      ? box(
          { flexGrow: 1, alignItems: 'center' },
          figures(card.figures, inks, { width: INNER, size: 148, columns: 4 }),
        )
      : null,
    card.rows.length > 0 ? rows(card.rows, inks) : null,
    card.picture
      ? box({ marginTop: 'auto' }, picture(card.picture, INNER, inks, { size: 20, heavy: false }))
      : null,
  ]
}

/** As many figures fit beside a title. */
const SIDE = 4

/** His place on the left, the field from grid to finish on the right. */
function race(card: Card, place: NonNullable<Card['place']>, inks: Inks): Child[] {
  const left = 580
  return [
    box(
      { justifyContent: 'space-between', flexGrow: 1 },
      box(
        { flexDirection: 'column', width: left },
        kicker(card.kicker, inks),
        title(card.title, left, 88),
        box(
          { display: 'block', lineClamp: 2, marginTop: 8, color: inks.muted, lineHeight: 1.25 },
          card.sub,
        ),
        box(
          { alignItems: 'center', marginTop: 18, height: 196 },
          numeral(place.text, 232, inks[place.ink]),
          box(
            { flexDirection: 'column', marginLeft: 26 },
            ...card.plates.map((one) => plate(one, 92, inks)),
            box({ marginTop: 12, fontSize: 28, color: inks.muted, maxWidth: 230 }, place.name),
          ),
        ),
        box(
          { marginTop: 'auto', marginBottom: 4 },
          figures(card.figures, inks, { width: left - 20, size: 64, columns: 4 }),
        ),
      ),
      card.picture
        ? box(
            { marginTop: 4 },
            picture(card.picture, INNER - left + 10, inks, { size: 24, heavy: true }),
          )
        : null,
    ),
  ]
}

const kicker = (text: string, inks: Inks): Element =>
  box(
    {
      fontSize: 24,
      fontWeight: 600,
      letterSpacing: 1.5,
      textTransform: 'uppercase',
      color: inks.accent,
    },
    text,
  )

/** Of the display face's capitals: how wide one is on average, as a share of their size. */
const CAPITAL = 0.46

const title = (text: string, room: number, largest: number): Element =>
  box(
    {
      ...DISPLAY,
      fontSize: Math.min(largest, Math.floor(room / (CAPITAL * text.length))),
      textTransform: 'uppercase',
      whiteSpace: 'nowrap',
      lineHeight: 1,
      marginTop: 4,
    },
    text,
  )

const DISPLAY: Style = { fontFamily: FACES.display, fontWeight: 600 }

/** A figure set to its own height, without room for what hangs below the line. */
const numeral = (text: string, size: number, color = 'inherit'): Element =>
  box({ ...DISPLAY, fontSize: size, lineHeight: 0.86, letterSpacing: -size / 100, color }, text)

/** More plates than stand in a line with words. */
const MANY = 4

/** What stands under a title: plates, and a line of words. */
function under({ plates, sub }: Card, inks: Inks): Child {
  if (plates.length === 0 && sub === '') return null
  return box(
    plates.length > MANY
      ? { flexDirection: 'column', marginTop: 10 }
      : { alignItems: 'center', marginTop: 14 },
    plates.length > 0
      ? box(
          { flexShrink: 0, ...(plates.length > MANY && { flexWrap: 'wrap', flexShrink: 1 }) },
          ...plates.map((one) =>
            box(
              { marginRight: 10, marginBottom: 6 },
              plate(one, plates.length > MANY ? 42 : 54, inks),
            ),
          ),
        )
      : null,
    sub === ''
      ? null
      : box({ flexShrink: 1, color: inks.muted, fontSize: 27, lineHeight: 1.25 }, sub),
  )
}

type Grid = {
  /** Pixels, of all. */
  width: number
  /** Pixels, of the numerals. */
  size: number
  columns: number
}

const figures = (all: readonly CardFigure[], inks: Inks, { width, size, columns }: Grid): Element =>
  box(
    { width, flexWrap: 'wrap' },
    ...all.map(({ text, name }) =>
      box(
        { flexDirection: 'column', width: width / columns, marginBottom: 8, marginTop: 6 },
        numeral(text, size),
        box({ fontSize: size > 100 ? 28 : 22, color: inks.muted, marginTop: 2 }, name),
      ),
    ),
  )

/** The race-number plate, as the site draws it. */
function plate({ number, colors }: CardPlate, height: number, inks: Inks): Element {
  const width = height * 1.4
  return box(
    { position: 'relative', width, height, alignItems: 'center', justifyContent: 'center' },
    svg(
      { width, height, viewBox: '0 0 42 30', style: { position: 'absolute', top: 0, left: 0 } },
      path({ d: 'M7 1h34l-6 28H1Z', fill: colors?.ground ?? inks.muted }),
    ),
    box(
      {
        ...DISPLAY,
        fontSize: height * 0.8,
        lineHeight: 1,
        color: colors?.ink ?? inks.ground,
        transform: 'skewX(-8deg)',
        marginTop: -height * 0.04,
      },
      number,
    ),
  )
}

type Labels = { size: number; heavy: boolean }

function picture(
  { width, height, paths, labels }: Picture,
  room: number,
  inks: Inks,
  { size, heavy }: Labels,
): Element {
  const scale = room / width
  return box(
    { position: 'relative', width: room, height: height * scale },
    svg(
      { width: room, height: height * scale, viewBox: `0 0 ${width} ${height}` },
      ...paths.map(({ d, fill, stroke, width: thick, opacity }) =>
        path({
          d,
          fill: inkOf(fill, inks),
          stroke: inkOf(stroke, inks),
          'stroke-width': thick,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
          opacity,
        }),
      ),
    ),
    ...labels.map((one) => label(one, scale, inks, { size, heavy })),
  )
}

const inkOf = (ink: Ink | null, inks: Inks): string => (ink === null ? 'none' : inks[ink])

/** Pixels of the box that a label is centered in or set to one side of. */
const LABEL = 120

function label({ text, x, y, align }: CardLabel, scale: number, inks: Inks, labels: Labels) {
  const isFigure = labels.heavy && /^\d+$/.test(text)
  const size = isFigure ? 52 : labels.size
  const shift = align === 'start' ? 0 : align === 'middle' ? LABEL / 2 : LABEL
  return box(
    {
      position: 'absolute',
      left: x * scale - shift,
      top: y * scale - size / 2,
      width: LABEL,
      height: size,
      alignItems: 'center',
      justifyContent: align === 'start' ? 'flex-start' : align === 'middle' ? 'center' : 'flex-end',
      lineHeight: 1,
      fontSize: size,
      color: isFigure ? inks.accent : inks.muted,
      ...(isFigure && DISPLAY),
    },
    text,
  )
}

/** Two columns, filled one after the other. */
function rows(all: readonly CardRow[], inks: Inks): Element {
  const half = Math.ceil(all.length / 2)
  const width = (INNER - 40) / 2
  const column = (own: readonly CardRow[]) =>
    box(
      { flexDirection: 'column', width },
      ...own.map((one) =>
        box(
          {
            flexDirection: 'column',
            justifyContent: 'center',
            height: 114,
            borderTop: `3px solid ${one.mark === 'win' ? inks.win : inks['line-strong']}`,
          },
          box(
            { alignItems: 'center' },
            mark(one.mark, inks),
            one.place ? box({ marginRight: 16 }, numeral(one.place, 48)) : null,
            box({ ...DISPLAY, fontSize: 38, lineHeight: 1 }, one.title),
          ),
          box(
            {
              display: 'block',
              lineClamp: 2,
              fontSize: 22,
              lineHeight: 1.25,
              color: inks.muted,
              marginTop: 5,
            },
            one.text,
          ),
        ),
      ),
    )
  return box(
    { justifyContent: 'space-between', marginTop: 'auto', marginBottom: 8 },
    column(all.slice(0, half)),
    column(all.slice(half)),
  )
}

function mark(of: CardRow['mark'], inks: Inks): Element {
  const isHollow = of === 'got-away' || of === 'rest' || of === 'dnf' || of === 'dsq'
  const color = inks[of === 'got-away' ? 'win' : of]
  return svg(
    { width: 34, height: 34, viewBox: '-7 -7 14 14', style: { marginRight: 12 } },
    path({
      d: bandPath(of === 'got-away' ? 'win' : of),
      fill: isHollow ? 'none' : color,
      stroke: isHollow ? color : 'none',
      'stroke-width': 1.5,
    }),
  )
}

const foot = ({ foot: notice, until }: Card, inks: Inks): Element =>
  box(
    {
      height: FOOT,
      margin: `0 ${MARGIN}px`,
      borderTop: `2px solid ${inks.line}`,
      alignItems: 'center',
      justifyContent: 'space-between',
      fontSize: 19,
      color: inks.muted,
    },
    box({}, notice),
    box({ fontWeight: 600 }, until),
  )

/** A flex box: satori knows no other. */
const box = (style: Style, ...children: Child[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter((one) => one !== null) },
})

const svg = (props: Record<string, unknown>, ...children: Element[]): Element => ({
  type: 'svg',
  props: { ...props, children },
})

const path = (props: Record<string, unknown>): Element => ({ type: 'path', props })
