import type { ReactNode } from 'react'
import { type Stop, usePointing, useShown } from './pointing'

type Props<S extends Stop> = {
  where: string
  /** What its buttons step through: "Step through the starts". */
  label: string
  /** One of them: "start". */
  one: string
  stops: readonly S[]
  /** Of the picture, in pixels. */
  height: number
  children: (stop: S) => ReactNode
}

/**
 * The tooltip of a picture: beside the mark, and on a phone under the picture. The same for hover,
 * tap and keys.
 */
export function Tip<S extends Stop>({ where, label, one, stops, height, children }: Props<S>) {
  const { show } = usePointing()
  const { at, stop, how } = useShown(where, stops)
  if (!stop) return null
  const step = (by: 1 | -1) => {
    const next = stops[at + by]
    if (next) show({ where, id: next.id, how: 'button' })
  }
  return (
    <div
      role="group"
      aria-label={label}
      data-tip={where}
      className={how === 'hover' ? 'tip passing' : 'tip'}
      style={placeOf(stop, height)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') show(null)
        else if (event.key === 'ArrowLeft') step(-1)
        else if (event.key === 'ArrowRight') step(1)
      }}
    >
      <div role="status" aria-live={how === 'button' ? 'polite' : 'off'} className="min-w-0 grow">
        {children(stop)}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <Step name={`Previous ${one}`} mark="◀" isEnd={at === 0} onPress={() => step(-1)} />
        <Step
          name={`Next ${one}`}
          mark="▶"
          isEnd={at === stops.length - 1}
          onPress={() => step(1)}
        />
      </div>
    </div>
  )
}

type StepProps = { name: string; mark: string; isEnd: boolean; onPress: () => void }

/** At an end it stays where it is: switched off, it would drop the focus of who pressed it. */
const Step = ({ name, mark, isEnd, onPress }: StepProps) => (
  <button type="button" className="press px-3" onClick={onPress} aria-disabled={isEnd}>
    <span aria-hidden>{mark}</span>
    <span className="sr-only">{name}</span>
  </button>
)

/** Left of a mark in the right half, right of one in the left; within the picture's height. */
const placeOf = ({ x, y }: Stop, height: number) => ({
  ...(x > 50 ? { right: `calc(${100 - x}% + 20px)` } : { left: `calc(${x}% + 20px)` }),
  top: Math.max(0, Math.min(y - 70, height - 170)),
})
