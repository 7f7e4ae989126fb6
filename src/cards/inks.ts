import type { Ink } from './card'

/** The colors of a card: those of the site by day. */
export type Inks = Record<Ink, string>

const NAMES: readonly Ink[] = [
  ...(['win', 'top5', 'top10', 'top20', 'rest', 'dnf', 'dsq'] as const),
  ...(['ink', 'muted', 'line', 'line-strong', 'accent', 'ground', 'panel'] as const),
]

/**
 * The theme's colors by day.
 *
 * @param theme the text of theme.css.
 * @throws where it lacks one.
 */
export function inksOf(theme: string): Inks {
  const found = new Map(
    [...theme.matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(
      ([, name, color]) => [name, color],
    ),
  )
  return Object.fromEntries(
    NAMES.map((name) => {
      const color = found.get(name)
      if (!color) throw new Error(`the theme has no color '${name}' by day`)
      return [name, color]
    }),
  ) as Inks
}
