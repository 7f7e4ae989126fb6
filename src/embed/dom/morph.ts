/** Handlers that components set; everything else of an element is in its attributes. */
const HANDLERS = ['onclick', 'onkeydown', 'onpointermove', 'onpointerdown'] as const

/**
 * Makes what stands the same as what was drawn, keeping each element that can stay: the focus is
 * not lost, and what is read out when it changes is changed and not replaced.
 */
export function morph(stands: Element, drawn: Element | DocumentFragment) {
  const old = [...stands.childNodes]
  const made = [...drawn.childNodes]
  made.forEach((node, i) => {
    const before = old[i]
    if (!before) stands.append(node)
    else if (before instanceof Element && node instanceof Element && isSame(before, node)) {
      takeOver(before, node)
      morph(before, node)
    } else if (before instanceof Text && node instanceof Text) {
      if (before.data !== node.data) before.data = node.data
    } else before.replaceWith(node)
  })
  for (const node of old.slice(made.length)) node.remove()
}

/** What has a name of its own is nothing else, and takes nothing over from it. */
const isSame = (a: Element, b: Element) =>
  a.nodeName === b.nodeName && a.namespaceURI === b.namespaceURI && a.id === b.id

function takeOver(stands: Element, drawn: Element) {
  // Whether a disclosure is open is its reader's choice.
  for (const { name } of [...stands.attributes])
    if (name !== 'open' && !drawn.hasAttribute(name)) stands.removeAttribute(name)
  for (const { name, value } of drawn.attributes)
    if (stands.getAttribute(name) !== value) stands.setAttribute(name, value)
  for (const name of HANDLERS)
    (stands as HTMLElement)[name] = (drawn as HTMLElement)[name] as HTMLElement[typeof name] & null
}
