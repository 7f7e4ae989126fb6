import { useState } from 'react'
import { slash } from './shortcuts'

/** The keys of the search, where there is likely a keyboard. */
export function KeyHints() {
  const [isOn, setOn] = useState(slash.isOn)
  return (
    <div className="search-keys">
      <p>
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> goes there, <kbd>Esc</kbd> closes
      </p>
      <label>
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={isOn}
          onChange={({ target }) => {
            slash.turn(target.checked)
            setOn(target.checked)
          }}
        />
        <kbd>/</kbd> opens it
      </label>
    </div>
  )
}
