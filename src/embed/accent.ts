/** The least contrast of text on its ground, by WCAG 2.2. */
const ENOUGH = 4.5

type Rgb = readonly [number, number, number]

/**
 * A color brought to 4.5:1 against a ground, by mixing in as little black or
 * white as it takes: whichever is farther from the ground.
 *
 * @param color six hex digits.
 * @param ground six hex digits.
 * @returns "#rrggbb".
 */
export function readableOn(color: string, ground: string): string {
  const [given, behind] = [rgbOf(color), rgbOf(ground)]
  const end: Rgb = luminance(behind) > 0.18 ? [0, 0, 0] : [255, 255, 255]
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(given, end, share)
    if (contrast(mixed, behind) >= ENOUGH) return hexOf(mixed)
  }
  return hexOf(end)
}

/** WCAG's ratio of two colors, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

export const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const hexOf = (color: Rgb): string =>
  `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, i) => Math.round(part + ((to[i] ?? 0) - part) * share)) as unknown as Rgb

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
