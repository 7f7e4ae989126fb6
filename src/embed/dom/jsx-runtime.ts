/**
 * What JSX means in a frame: elements made at once. The components of the site that draw from
 * props alone run on it unchanged; React and its small siblings cost from 5 to 60 kB packed, more
 * than a frame may have for all of its code.
 */
export type Child = Node | string | number | boolean | null | undefined | readonly Child[]

type Props = { children?: Child } & Record<string, unknown>
type Component = (props: Props) => Child

const SVG = 'http://www.w3.org/2000/svg'
/** Elements of SVG that HTML has no element of the same name for, but `a` and `title`, which frames have none of. */
const SVG_NAMES = new Set('svg g path line circle rect text use defs tspan'.split(' '))
/** Attributes of SVG that are written as React writes them; all others have hyphens. */
const IN_CAMEL_CASE = /^(?:viewBox|preserveAspectRatio)$/

export const Fragment = ({ children }: Props): Child => children

export function jsx(type: string | Component, { children, ...props }: Props): Child {
  if (typeof type === 'function') return type({ ...props, children })
  const isSvg = SVG_NAMES.has(type)
  const element = isSvg ? document.createElementNS(SVG, type) : document.createElement(type)
  for (const [name, value] of Object.entries(props)) setProp(element, name, value, isSvg)
  append(element, children)
  return element
}

export const jsxs = jsx

/** Puts what a component gives into an element: nothing for `null` and truth values. */
export function append(parent: ParentNode, child: Child) {
  if (Array.isArray(child)) for (const one of child) append(parent, one)
  else if (child instanceof Node) parent.append(child)
  else if (typeof child === 'string' || typeof child === 'number') {
    // Neighbouring texts are one, as they are in a page that was parsed.
    const last = parent.lastChild
    if (last instanceof Text) last.data += child
    else parent.append(String(child))
  }
}

function setProp(element: Element, name: string, value: unknown, isSvg: boolean) {
  if (value === null || value === undefined || name === 'key') return
  if (typeof value === 'function') {
    Object.assign(element, { [name.toLowerCase()]: value })
    return
  }
  const isState = name.startsWith('aria-') || name.startsWith('data-')
  if (value === false && !isState) return
  const text = value === true && !isState ? '' : String(value)
  element.setAttribute(name === 'className' ? 'class' : attributeOf(name, isSvg), text)
}

const attributeOf = (name: string, isSvg: boolean): string =>
  isSvg && !IN_CAMEL_CASE.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name
