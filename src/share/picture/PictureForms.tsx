import { useRef, useState } from 'react'
import { writeAddress } from '~/address/query'
import { useFile } from '~/data/queries'
import { fileNameOf } from '~/exports/fileName'
import { type Caption, pictureOf, type Shapes } from '~/exports/picture'
import { formatLongDate } from '~/format/dates'
import { briefNotAffiliated } from '~/format/fairness'
import { formatStarts } from '~/format/numbers'
import { selectionPhrase } from '~/format/selectionPhrase'
import { type Career, useCareer } from '~/selection/useCareer'
import { BASE } from '~/ui/base'
import { canSend, type MadeFile, saveFile, sendFile } from '~/ui/saveFile'
import { asPng, DISPLAY_FACE, inksOf, measureText } from './raster'
import { shapesOf } from './shapes'

type Props = { chart: string; title: string }
type Form = 'png' | 'svg'

/** The ways to take a picture away: for a post, for print, and by what the device can send with. */
export function PictureForms({ chart, title }: Props) {
  const career = useCareer()
  const sources = useFile('sources.json')
  const ref = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const make = async (form: Form): Promise<MadeFile> => {
    const picture = ref.current?.closest('figure, section')?.querySelector('[data-picture]')
    if (!picture) throw new Error('there is no picture to take')
    const shapes = takenShown(picture)
    const own = new Set(career.selected.flatMap((start) => start.sources))
    const publishers = sources.filter(({ id, kind }) => kind === 'dataset' && own.has(id))
    const caption = captionOf(title, picture, career, [
      ...new Set(publishers.map(({ publisher }) => publisher)),
    ])
    const made = pictureOf(shapes, caption, inksOf(), measureText, DISPLAY_FACE)
    const name = fileNameOf({
      slug: career.world.driver.slug,
      what: chart,
      selection: career.address.selection,
      asof: career.world.asof,
      extension: form,
    })
    if (form === 'svg') return { name, type: 'image/svg+xml', text: made.svg }
    return { name, type: 'image/png', text: await asPng(made) }
  }
  const take = (form: Form, pass: (file: MadeFile) => Promise<string> | string) => async () => {
    setSaid('Drawing…')
    try {
      setSaid(await pass(await make(form)))
    } catch (error) {
      setSaid(`The picture could not be made: ${error instanceof Error ? error.message : error}.`)
    }
  }
  const save = (file: MadeFile) => {
    saveFile(file)
    return `Saved as ${file.name}`
  }
  const send = async (file: MadeFile) => ((await sendFile(file)) ? 'Sent' : save(file))
  return (
    <div ref={ref} className="flex flex-col gap-2">
      <button type="button" className="press" onClick={take('png', save)}>
        PNG, for posts and chats
      </button>
      <button type="button" className="press" onClick={take('svg', save)}>
        SVG, for print and editing
      </button>
      {canSend(SAMPLE) && (
        <button type="button" className="press" onClick={take('png', send)}>
          Send it…
        </button>
      )}
      <p role="status" className="max-w-64 text-xs text-muted">
        {said || 'With title, sources, day and address.'}
      </p>
    </div>
  )
}

/** To ask the device whether it sends pictures at all. */
const SAMPLE: MadeFile = { name: 'picture.png', type: 'image/png', text: '' }

/** Shapes of a picture, also of one behind another tab: it is laid out for as long as it is read. */
function takenShown(picture: Element): Shapes {
  const panel = picture.closest('.tab-off')
  panel?.classList.remove('tab-off')
  try {
    return shapesOf(picture)
  } finally {
    panel?.classList.add('tab-off')
  }
}

function captionOf(
  title: string,
  picture: Element,
  { world, address, selected }: Career,
  publishers: readonly string[],
): Caption {
  const point = picture.closest('figure')?.querySelector('[data-sentence]')?.textContent ?? ''
  const phrase = selectionPhrase(world, address.selection)
  const day = world.asof ?? world.driver.recordTo
  return {
    title: `${world.driver.name}: ${title}`,
    sentences: [point, phrase && `Shown: ${phrase} (${formatStarts(selected.length)}).`].filter(
      Boolean,
    ),
    foot: [
      `Sources: ${publishers.join(', ')} · as of ${formatLongDate(day)}`,
      `${location.origin}${BASE}${location.pathname.slice(BASE.length)}${writeAddress(address)}`,
      briefNotAffiliated(world.driver.name),
    ],
  }
}
