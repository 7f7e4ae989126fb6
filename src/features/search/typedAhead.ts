/** Milliseconds after which nobody waits for the search any more: keys are the page's again. */
const PATIENCE = 4000

let typed = ''
let timer: ReturnType<typeof setTimeout> | undefined

function keep(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key.length === 1) typed += event.key
  else if (event.key === 'Backspace') typed = typed.slice(0, -1)
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** Keeps what is typed between the press that asks for the search and its coming. */
export function keepTyped() {
  letGo()
  typed = ''
  document.addEventListener('keydown', keep, true)
  timer = setTimeout(letGo, PATIENCE)
}

/** Gives the keys back to the page. */
export function letGo() {
  clearTimeout(timer)
  document.removeEventListener('keydown', keep, true)
}

/** What was typed meanwhile, once. */
export function takeTyped(): string {
  letGo()
  const taken = typed
  typed = ''
  return taken
}
