import type { Shapes } from '~/exports/picture'
import { escapeHtml } from '~/format/html'

/** Pixels from the corner of the window to the corner of the picture. */
type Origin = { left: number; top: number }

type Place = { origin: Origin; opacity: number }

/** Geometry of each shape, resolved to pixels by the browser. */
const LENGTHS: Record<string, readonly string[]> = {
  line: ['x1', 'y1', 'x2', 'y2'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  path: [],
}

/** Controls that stand in a picture are not of it. */
const NOT_DRAWN = 'button, select, input, details, [data-tip], .script-only, .sr-only, defs, title'

/**
 * Reads a picture off the page as it stands there, its theme and width included: shapes and texts
 * of its SVGs, and texts, grounds and lines of the HTML around them.
 *
 * @param root the element that holds the picture; it has to be in the page, and shown.
 */
export function shapesOf(root: Element): Shapes {
  const { left, top, width, height } = root.getBoundingClientRect()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    markup: drawn(root, { origin: { left, top }, opacity: 1 }),
  }
}

function drawn(element: Element, place: Place): string {
  const look = getComputedStyle(element)
  if (element.matches(NOT_DRAWN) || look.display === 'none' || look.visibility === 'hidden')
    return ''
  const opacity = place.opacity * Number(look.opacity)
  if (opacity === 0) return ''
  const here = { ...place, opacity }
  if (element instanceof SVGTextElement) return textOf(element, look, here)
  if (element instanceof SVGUseElement) return usedBy(element, here)
  if (element instanceof SVGGeometryElement) return shapeOf(element, look, here)
  const own = element instanceof HTMLElement ? boxOf(element, look, here) : ''
  return own + [...element.childNodes].map((child) => nodeOf(child, here)).join('')
}

const nodeOf = (node: Node, place: Place): string =>
  node instanceof Element ? drawn(node, place) : node instanceof Text ? wordsOf(node, place) : ''

const num = (value: number): string => String(Math.round(value * 100) / 100)

const tag = (name: string, attributes: Record<string, string | null>, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ` ${key}="${escapeHtml(value ?? '')}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** Where an element's own pixels are in the picture. */
function transformOf(element: SVGGraphicsElement, { origin }: Place, x = 0, y = 0): string {
  const at = element.getScreenCTM()
  if (!at) return ''
  const [e, f] = [at.a * x + at.c * y + at.e - origin.left, at.b * x + at.d * y + at.f - origin.top]
  return `matrix(${[at.a, at.b, at.c, at.d, e, f].map(num).join(' ')})`
}

const paintOf = (look: CSSStyleDeclaration, opacity: number): Record<string, string | null> => ({
  fill: look.fill,
  stroke: look.stroke === 'none' ? null : look.stroke,
  'stroke-width': look.stroke === 'none' ? null : look.strokeWidth,
  'stroke-dasharray': look.strokeDasharray === 'none' ? null : look.strokeDasharray,
  'stroke-linecap': look.strokeLinecap === 'butt' ? null : look.strokeLinecap,
  'stroke-linejoin': look.strokeLinejoin === 'miter' ? null : look.strokeLinejoin,
  'vector-effect': look.vectorEffect === 'none' ? null : look.vectorEffect,
  'fill-opacity': look.fillOpacity === '1' ? null : look.fillOpacity,
  opacity: opacity === 1 ? null : num(opacity),
})

function shapeOf(element: SVGGeometryElement, look: CSSStyleDeclaration, place: Place): string {
  const name = element.tagName
  const lengths = (LENGTHS[name] ?? []).map((key) => [key, lengthOf(element, key)] as const)
  return tag(name, {
    ...Object.fromEntries(lengths),
    d: element.getAttribute('d'),
    transform: transformOf(element, place),
    ...paintOf(look, place.opacity),
  })
}

/** @returns pixels; '' where the element does not say. */
function lengthOf(element: Element, key: string): string {
  const length = Reflect.get(element, key)
  return length instanceof SVGAnimatedLength ? num(length.baseVal.value) : ''
}

/** What is drawn by reference is drawn itself, at its place. */
function usedBy(element: SVGUseElement, place: Place): string {
  const used = document.querySelector(element.getAttribute('href') ?? '')
  if (!(used instanceof SVGGraphicsElement)) return ''
  const [x, y] = [element.x.baseVal.value, element.y.baseVal.value]
  const shapes = used instanceof SVGGeometryElement ? [used] : [...used.querySelectorAll('*')]
  const markup = shapes.map((shape) =>
    shape instanceof SVGGeometryElement
      ? tag(shape.tagName, {
          ...Object.fromEntries(
            (LENGTHS[shape.tagName] ?? []).map((key) => [key, lengthOf(shape, key)]),
          ),
          d: shape.getAttribute('d'),
          ...paintOf(getComputedStyle(shape), place.opacity),
        })
      : '',
  )
  return tag('g', { transform: transformOf(element, place, x, y) }, markup.join(''))
}

const FONT = (look: CSSStyleDeclaration): Record<string, string | null> => ({
  'font-family': look.fontFamily,
  'font-size': look.fontSize,
  'font-weight': look.fontWeight === '400' ? null : look.fontWeight,
})

function textOf(element: SVGTextElement, look: CSSStyleDeclaration, place: Place): string {
  const first = (list: SVGAnimatedLengthList) =>
    list.baseVal.numberOfItems > 0 ? list.baseVal.getItem(0).value : 0
  const pieces = [...element.childNodes].map((child) =>
    child instanceof SVGTSpanElement
      ? tag(
          'tspan',
          { ...FONT(getComputedStyle(child)), fill: getComputedStyle(child).fill },
          escapeHtml(child.textContent),
        )
      : escapeHtml(child.textContent ?? ''),
  )
  return tag(
    'text',
    {
      x: num(first(element.x) + first(element.dx)),
      y: num(first(element.y) + first(element.dy)),
      'text-anchor': look.textAnchor === 'start' ? null : look.textAnchor,
      'paint-order': look.paintOrder === 'normal' ? null : look.paintOrder,
      transform: transformOf(element, place),
      ...FONT(look),
      ...paintOf(look, place.opacity),
    },
    pieces.join(''),
  )
}

const isClear = (color: string): boolean => color === 'transparent' || /, 0\)$|\/ 0\)$/.test(color)

/** The ground of an element, and the lines at its sides. */
function boxOf(
  element: HTMLElement,
  look: CSSStyleDeclaration,
  { origin, opacity }: Place,
): string {
  const box = element.getBoundingClientRect()
  const [x, y] = [box.left - origin.left, box.top - origin.top]
  const rect = (at: number, from: number, width: number, height: number, fill: string) =>
    tag('rect', {
      x: num(at),
      y: num(from),
      width: num(width),
      height: num(height),
      fill,
      opacity: opacity === 1 ? null : num(opacity),
    })
  const side = (name: 'Top' | 'Bottom' | 'Left' | 'Right') => ({
    size: Number.parseFloat(look[`border${name}Width`]) || 0,
    color: look[`border${name}Color`],
  })
  const [above, below, left, right] = [side('Top'), side('Bottom'), side('Left'), side('Right')]
  return [
    isClear(look.backgroundColor) ? '' : rect(x, y, box.width, box.height, look.backgroundColor),
    above.size ? rect(x, y, box.width, above.size, above.color) : '',
    below.size ? rect(x, y + box.height - below.size, box.width, below.size, below.color) : '',
    left.size ? rect(x, y, left.size, box.height, left.color) : '',
    right.size ? rect(x + box.width - right.size, y, right.size, box.height, right.color) : '',
  ].join('')
}

/** Words of HTML, line by line as they were broken. */
function wordsOf(node: Text, { origin, opacity }: Place): string {
  const parent = node.parentElement
  if (!parent || parent instanceof SVGElement || node.data.trim() === '') return ''
  const look = getComputedStyle(parent)
  return linesOf(node)
    .map(({ text, box }) => {
      const size = Number.parseFloat(look.fontSize)
      // The middle of the line is some third of the letters' size above their foot.
      const foot = box.top + box.height / 2 + size * 0.35
      return tag(
        'text',
        {
          x: num(box.left - origin.left),
          y: num(foot - origin.top),
          ...FONT(look),
          fill: look.color,
          opacity: opacity === 1 ? null : num(opacity),
        },
        escapeHtml(look.textTransform === 'uppercase' ? text.toUpperCase() : text),
      )
    })
    .join('')
}

/** The lines a text was broken into, each with the box it stands in. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const range = document.createRange()
  const lines: { text: string; box: DOMRect }[] = []
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const box = range.getBoundingClientRect()
    const line = lines.at(-1)
    if (line && Math.abs(line.box.top - box.top) < box.height / 2) line.text += ` ${word}`
    else if (box.width > 0) lines.push({ text: word, box })
  }
  return lines
}
