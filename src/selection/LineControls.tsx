import { WINDOW } from '~/stats/trend'
import { useView } from './useCareer'

/**
 * How far a line of averages looks back, along what it is drawn, and whether it holds his early ends.
 *
 * @param label before the number of starts: "Average of last".
 */
export function LineControls({ label }: { label: string }) {
  const [{ window, x, dnf }, change] = useView()
  return (
    <>
      <label className="flex items-center gap-2 pointer-coarse:min-h-11">
        <span className="text-muted">{label}</span>
        <input
          type="range"
          className="w-24 accent-accent"
          min={WINDOW.least}
          max={WINDOW.most}
          value={window}
          onChange={(event) => change({ window: Number(event.target.value) }, 'replace')}
        />
        <span aria-hidden className="w-5">
          {window}
        </span>
      </label>
      <button
        type="button"
        className="press"
        aria-pressed={x === 'start'}
        onClick={() => change({ x: x === 'start' ? 'date' : 'start' })}
      >
        By start
      </button>
      <button
        type="button"
        className="press"
        aria-pressed={dnf === 'exclude'}
        onClick={() => change({ dnf: dnf === 'exclude' ? 'include' : 'exclude' })}
      >
        Without DNFs
      </button>
    </>
  )
}
