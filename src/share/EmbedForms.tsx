import { useState } from 'react'
import { THEMES, type Theme } from '~/address/address'
import { CopyField } from './CopyField'
import { Preview } from './Preview'
import { type Pasted, plainFrame, scriptLine } from './snippets'

const THEME_NAMES: Record<Theme, string> = { auto: 'Reader’s own', light: 'Light', dark: 'Dark' }

/** Six hex digits after a "#", as the color field has them; what a blog's accent may well be. */
const FIRST_ACCENT = '#0a58ca'

/** What docs/embedding.md says; the build lays it beside the frames. */
const GUIDE = '/embed/embedding.txt'

/** The frame itself, how it looks, and the two ways to put it into a post. */
export function EmbedForms({ pasted }: { pasted: Pasted }) {
  const [theme, setTheme] = useState(pasted.address.theme)
  const [accent, setAccent] = useState(FIRST_ACCENT)
  const [isAccented, setAccented] = useState(false)
  const [hasHeading, setHeading] = useState(true)
  const framed: Pasted = {
    ...pasted,
    address: { ...pasted.address, theme },
    look: { ...pasted.look, hasHeading, accent: isAccented ? accent.slice(1) : null },
  }
  return (
    <section aria-labelledby="share-embed" className="share-column">
      <h3 id="share-embed" className="text-xl">
        Embed it
      </h3>
      <fieldset className="share-choices">
        <legend className="sr-only">Look of the embed</legend>
        <label className="share-check">
          Theme
          <select
            className="min-h-9 rounded-md border border-line-strong bg-raised px-2 text-sm pointer-coarse:min-h-11"
            value={theme}
            onChange={(event) =>
              setTheme(THEMES.find((one) => one === event.target.value) ?? 'auto')
            }
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {THEME_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <div className="share-check">
          <label className="share-check">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-accent"
              checked={isAccented}
              onChange={(event) => setAccented(event.target.checked)}
            />
            Own accent
          </label>
          <input
            type="color"
            aria-label="Accent color"
            className="share-color"
            value={accent}
            disabled={!isAccented}
            onChange={(event) => setAccent(event.target.value)}
          />
        </div>
        <label className="share-check">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={hasHeading}
            onChange={(event) => setHeading(event.target.checked)}
          />
          Heading
        </label>
      </fieldset>
      <Preview pasted={framed} />
      <CopyField
        label="Embed: script line"
        hint="In WordPress, into a Custom HTML block. As high as what it shows."
        text={scriptLine(framed)}
        rows={4}
      />
      <CopyField
        label="Embed: plain iframe"
        hint="Where no script is allowed. Of one height."
        text={plainFrame(framed)}
        rows={4}
      />
      <p className="text-sm">
        <a href={`${pasted.site}${GUIDE}`} target="_blank" rel="noopener">
          What WordPress, Ghost, Substack and others let through
        </a>
      </p>
    </section>
  )
}
