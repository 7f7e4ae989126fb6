import { readLook } from '~/address/embeds'
import { readableOn } from './accent'
import { append, type Child } from './dom/jsx-runtime'
import { morph } from './dom/morph'
import { Embed, seenIn } from './Embed'
import { talkToHost } from './messages'
import { type EmbedData, type Touched, UNTOUCHED, type View } from './view'

/** The grounds of the two themes, as theme.css has them. */
const GROUNDS = { light: 'f3efe6', dark: '0f1113' }

/** Of a longer query the rest is not looked at. */
const LONGEST = 4000

/** Makes the frame that stands alive, as its query asks. */
export function start(view: View) {
  const html = document.documentElement
  const root = document.getElementById('root')
  if (!root) return
  const search = location.search.slice(0, LONGEST)
  const look = readLook(search)
  const { accent, fit } = look
  try {
    if (accent !== null)
      html.style.setProperty(
        '--color-accent',
        `light-dark(${readableOn(accent, GROUNDS.light)}, ${readableOn(accent, GROUNDS.dark)})`,
      )
    const data: EmbedData = JSON.parse(document.getElementById('data')?.textContent ?? '')
    const { seen, problems } = seenIn(data, search)
    let touched = UNTOUCHED
    const draw = () => {
      const drawn = document.createDocumentFragment()
      const embed = <Embed {...{ view, seen, problems, look, touched, touch }} />
      append(drawn, embed as unknown as Child)
      morph(root, drawn)
    }
    const touch = (change: Partial<Touched>) => {
      touched = { ...touched, ...change }
      draw()
    }
    draw()
    html.setAttribute('data-ready', '')
  } finally {
    // Whatever went wrong, the view as built is better than nothing.
    html.removeAttribute('data-asking')
    talkToHost({ content: document.body, isFilling: fit === 'fill' })
  }
}
