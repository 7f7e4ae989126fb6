import { escapeHtml } from '~/format/html'

/** What was drawn, as elements of one plain SVG: no style sheet, no percent, no reference. */
export type Shapes = { width: number; height: number; markup: string }

/** What stands around a picture that leaves the site. */
export type Caption = {
  title: string
  /** The point of the picture, and which races it shows. */
  sentences: readonly string[]
  /** Sources, day, address, whose project it is: a line each. */
  foot: readonly string[]
}

/** Colors of the page, so that the caption suits the picture. */
export type Inks = { ground: string; ink: string; muted: string; line: string }

/** Pixels around the picture. */
const PAD = 24
const TITLE = 28
const TEXT = 14
const SMALL = 11.5
const BODY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
const DISPLAY = '"Barlow Condensed", "Arial Narrow", sans-serif'

type Line = { text: string; size: number; family: string; weight?: number; fill: string }

/** How wide a text is in pixels: a canvas tells, or in a test a ruler of one's own. */
export type Measure = (text: string, font: string) => number

/**
 * One SVG with all that makes a picture speak for itself elsewhere: title, point, picture, sources,
 * day and address.
 *
 * @param fontFace a rule that brings the display face along; '' leaves it to what the reader has.
 */
export function pictureOf(
  shapes: Shapes,
  { title, sentences, foot }: Caption,
  { ground, ink, muted, line }: Inks,
  measure: Measure,
  fontFace = '',
): { svg: string; width: number; height: number } {
  const inner = Math.max(320, shapes.width)
  const wrapped = (texts: readonly string[], look: Omit<Line, 'text'>) =>
    texts.flatMap((text) =>
      wrap(text, inner, look, measure).map((part) => ({ ...look, text: part })),
    )
  const head = [
    ...wrapped([title], { size: TITLE, family: DISPLAY, weight: 600, fill: ink }),
    ...wrapped(sentences, { size: TEXT, family: BODY, fill: muted }),
  ]
  const end = wrapped(foot, { size: SMALL, family: BODY, fill: muted })
  const above = PAD + heightOf(head) + 12
  const below = above + shapes.height + 16
  const width = inner + 2 * PAD
  const height = Math.ceil(below + 10 + heightOf(end) + PAD - 8)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">`,
    fontFace && `<style>${fontFace}</style>`,
    `<rect width="${width}" height="${height}" fill="${escapeHtml(ground)}"/>`,
    written(head, PAD, PAD),
    `<g transform="translate(${PAD + (inner - shapes.width) / 2} ${above})">${shapes.markup}</g>`,
    `<rect x="${PAD}" y="${below}" width="${inner}" height="1" fill="${escapeHtml(line)}"/>`,
    written(end, PAD, below + 10),
    '</svg>',
  ].join('')
  return { svg, width, height }
}

const leading = (size: number): number => Math.round(size * 1.4)

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { size }) => sum + leading(size), 0)

function written(lines: readonly Line[], x: number, top: number): string {
  let y = top
  return lines
    .map(({ text, size, family, weight, fill }) => {
      y += leading(size)
      return `<text x="${x}" y="${y - Math.round(size * 0.4)}" font-family="${escapeHtml(family)}" font-size="${size}"${weight ? ` font-weight="${weight}"` : ''} fill="${escapeHtml(fill)}">${escapeHtml(text)}</text>`
    })
    .join('')
}

/** Breaks a text between words, and an overlong word where it must. */
function wrap(
  text: string,
  width: number,
  { size, family, weight = 400 }: Omit<Line, 'text'>,
  measure: Measure,
): string[] {
  const fits = (part: string) => measure(part, `${weight} ${size}px ${family}`) <= width
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...broken(word, fits))
  }
  return lines
}

/** A word in pieces that each fit. */
function broken(word: string, fits: (part: string) => boolean): string[] {
  const pieces: string[] = ['']
  for (const letter of word) {
    const last = pieces.at(-1) ?? ''
    if (last === '' || fits(last + letter)) pieces[pieces.length - 1] = last + letter
    else pieces.push(letter)
  }
  return pieces
}
