import { createHash } from 'node:crypto'

/** Comments and indents are for those who read the source. */
export const squeezed = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')

/** How a policy names a script or a style that stands in the page. */
export const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** JSON to stand in a page: nothing in it can end the element it stands in. */
export const jsonInPage = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
