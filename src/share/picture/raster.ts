import face from '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2?inline'
import type { Inks, Measure } from '~/exports/picture'

/** Pixels of the file for each pixel of the page: sharp on any screen. */
const SCALE = 2

/** A drawing as pixels. */
export async function asPng({
  svg,
  width,
  height,
}: {
  svg: string
  width: number
  height: number
}): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no pixels'))),
      'image/png',
    ),
  )
}

/** The colors of the page in the theme it is in. */
export function inksOf(): Inks {
  const { backgroundColor, color } = getComputedStyle(document.body)
  const probe = document.createElement('i')
  document.body.append(probe)
  const colorOf = (name: string) => {
    probe.className = name
    return getComputedStyle(probe)
  }
  const inks = {
    ground: backgroundColor,
    ink: color,
    muted: colorOf('text-muted').color,
    line: colorOf('border-t border-line').borderTopColor,
  }
  probe.remove()
  return inks
}

let ruler: CanvasRenderingContext2D | null = null

/** Pixels across that a text takes in the browser's own letters. */
export const measureText: Measure = (text, font) => {
  ruler ??= document.createElement('canvas').getContext('2d')
  if (!ruler) return text.length * 8
  ruler.font = font
  return ruler.measureText(text).width
}

/** The rule of the display face with the face inside it: a picture cannot fetch one. */
export const DISPLAY_FACE = `@font-face{font-family:'Barlow Condensed';font-weight:600;src:url(${face}) format('woff2')}`
