export type Choice = { value: string; label: string; count: number }

type Props = {
  legend: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/**
 * Several of a list, each with how many rows it would leave. A choice that
 * would leave none can still be taken away, but not added.
 */
export function Choices({ legend, choices, chosen, onChange }: Props) {
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value])
  return (
    <fieldset>
      <legend className="pb-1 text-xs font-semibold text-muted">{legend}</legend>
      {choices.map(({ value, label, count }) => {
        const isChosen = chosen.includes(value)
        const isDead = count === 0 && !isChosen
        return (
          <label
            key={value}
            className={`flex min-h-8 items-center gap-2 rounded px-1 py-0.5 text-sm pointer-coarse:min-h-11 ${isDead ? 'text-muted' : 'hover:bg-wash'}`}
          >
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-accent"
              checked={isChosen}
              disabled={isDead}
              onChange={() => toggle(value)}
            />
            <span className="grow">{label}</span> <span className="pl-4 text-muted">{count}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
