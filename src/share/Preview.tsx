import { useEffect, useRef, useState } from 'react'
import { frameHeight } from './frameHeight'
import { frameAddress, heightOf, type Pasted, SANDBOX } from './snippets'

const WIDTHS = { phone: 330, desktop: 700 }

/** Pixels of window below which a reader is likely to be on a phone. */
const NARROW = 768

/** Milliseconds that choices must rest before they are drawn: a color is dragged through many. */
const REST = 250

/** Frames are there in a built site only. */
const HAS_FRAMES = import.meta.env.PROD

/** The very frame that is pasted, as readers of another site see it. */
export function Preview({ pasted }: { pasted: Pasted }) {
  const [width, setWidth] = useState<keyof typeof WIDTHS>(() =>
    innerWidth < NARROW ? 'phone' : 'desktop',
  )
  const [seen, setSeen] = useState(themeHere)
  const { address } = pasted
  const theme = address.theme === 'auto' ? seen : address.theme
  const source = useRested(frameAddress({ ...pasted, address: { ...address, theme } }))
  const [height, setHeight] = useState(heightOf(pasted.shown))
  return (
    <div>
      <div className="share-choices">
        <Toggles
          legend="Width of the preview"
          choices={{ phone: 'Phone', desktop: 'Desktop' }}
          chosen={width}
          onChoose={setWidth}
        />
        <Toggles
          legend="Theme of the reader"
          choices={{ light: 'Light', dark: 'Dark' }}
          chosen={seen}
          onChoose={setSeen}
        />
      </div>
      {HAS_FRAMES ? (
        <div
          className="share-stage"
          data-theme={seen}
          tabIndex={0}
          role="region"
          aria-label="Preview"
        >
          {/* Anew for each address: another one in the same frame would be a step of the history. */}
          <Frame
            key={source}
            source={source}
            title={`Preview of ${pasted.title}`}
            width={WIDTHS[width]}
            height={height}
            onHeight={setHeight}
          />
        </div>
      ) : (
        <p className="share-stage text-muted">The preview is there once the site is built.</p>
      )}
    </div>
  )
}

type FrameProps = {
  source: string
  title: string
  width: number
  height: number
  onHeight: (height: number) => void
}

/** As high as it tells; only its own messages count. */
function Frame({ source, onHeight, ...rest }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (!event.source || event.source !== frame.current?.contentWindow) return
      const told = frameHeight(event.data)
      if (told !== null) onHeight(told)
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [onHeight])
  const ask = () =>
    frame.current?.contentWindow?.postMessage({ type: 'fan-embed', v: 1, event: 'hello' }, '*')
  return <iframe ref={frame} src={source} sandbox={SANDBOX} onLoad={ask} {...rest} />
}

type TogglesProps<Name extends string> = {
  legend: string
  choices: Record<Name, string>
  chosen: Name
  onChoose: (name: Name) => void
}

/** One of two. */
const Toggles = <Name extends string>(props: TogglesProps<Name>) => (
  <fieldset className="share-toggles">
    <legend className="sr-only">{props.legend}</legend>
    {(Object.keys(props.choices) as Name[]).map((name) => (
      <button
        key={name}
        type="button"
        className="press"
        aria-pressed={props.chosen === name}
        onClick={() => props.onChoose(name)}
      >
        {props.choices[name]}
      </button>
    ))}
  </fieldset>
)

/** The theme this page is in, whether chosen or the system's. */
function themeHere(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The value once it has not changed for a moment. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
