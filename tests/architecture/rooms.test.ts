import { describe, expect, test } from 'vitest'

/** Each room of src and the rooms it may import from; only rooms that stand above it. */
const ROOMS: Record<string, readonly string[]> = {
  'data/schema': [],
  stats: ['data/schema'],
  format: ['data/schema', 'stats'],
  address: ['data/schema', 'stats'],
  data: ['data/schema'],
  // What the maintainer's commands stand on; no page does.
  upkeep: ['data/schema', 'stats', 'format', 'address', 'data'],
  ui: [],
  // What a table is written as outside the site.
  exports: ['data/schema', 'stats', 'format', 'address', 'data'],
  charts: ['data/schema', 'stats', 'format', 'ui'],
  selection: ['data/schema', 'stats', 'format', 'address', 'data', 'ui', 'charts'],
  search: ['data/schema', 'stats', 'format', 'address'],
  share: ['data/schema', 'stats', 'format', 'address', 'data', 'exports', 'ui', 'selection'],
  features: [
    ...['data/schema', 'stats', 'format', 'address', 'data', 'ui', 'charts', 'selection'],
    ...['share', 'exports', 'search'],
  ],
  worker: [],
  // What stands on other sites: the frames, without the app, and the script line that makes them.
  embed: ['data/schema', 'stats', 'format', 'address', 'ui', 'charts'],
  loader: [],
  // The pictures of links that are unfolded elsewhere, drawn at build.
  cards: ['data/schema', 'stats', 'format', 'address', 'charts'],
  app: [
    ...['data/schema', 'stats', 'format', 'address', 'data', 'ui', 'charts', 'selection'],
    ...['share', 'search', 'features', 'worker'],
  ],
  // The two ways in: what makes a page alive in the browser, and what draws it at build.
  main: ['app'],
  prerender: ['address', 'data', 'embed', 'app'],
}

const code = Object.entries(
  import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ file: path.replace('../../src/', ''), text: withoutComments(text) }))

const withText = (pattern: RegExp, files = code) =>
  files.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
const inRooms = (...rooms: string[]) => code.filter(({ file }) => rooms.includes(roomOf(file)))

/** "main" of "main.tsx", "data/schema" of "data/schema/race.ts", "stats" of "stats/trend.ts". */
const roomOf = (file: string) => /^(data\/schema(?=\/)|\w+)/.exec(file)?.[1] ?? file
const featureOf = (file: string) => /^features\/(\w+)/.exec(file)?.[1]
const folderOf = (file: string) => file.replace(/\/?[^/]*$/, '')

/** Every import of every file: where it stands and what it names. */
const imports = code.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({ file, to })),
)
/** Those of our own files, by their paths under src. */
const ours = imports.flatMap(({ file, to }) => {
  if (to.startsWith('~/')) return { file, to: to.slice(2), isRelative: false }
  if (to.startsWith('./'))
    return { file, to: `${folderOf(file)}/${to.slice(2)}`.replace(/^\//, ''), isRelative: true }
  return []
})
const shown = ({ file, to }: { file: string; to: string }) => `${file} -> ${to}`

describe('the rooms of src', () => {
  test('hold every file', () => {
    expect(code.length).toBeGreaterThan(80)
    expect(code.map(({ file }) => file).filter((file) => !(roomOf(file) in ROOMS))).toEqual([])
  })

  test('stand in an order in which each knows only those above it', () => {
    const names = Object.keys(ROOMS)
    const upward = names.filter((room, i) =>
      ROOMS[room]?.some((other) => !names.slice(0, i).includes(other)),
    )
    expect(upward).toEqual([])
  })

  test.each(Object.entries(ROOMS))('%s imports only from %j', (room, allowed) => {
    const strays = ours.filter(
      ({ file, to }) => roomOf(file) === room && ![room, ...allowed].includes(roomOf(to)),
    )
    expect(strays.map(shown)).toEqual([])
  })

  test('have features that know nothing of each other', () => {
    const strays = ours.filter(
      ({ file, to }) => featureOf(file) && featureOf(to) && featureOf(file) !== featureOf(to),
    )
    expect(strays.map(shown)).toEqual([])
  })

  test('are named from outside as ~/room/file, from inside as ./file, and never by ../', () => {
    expect(imports.filter(({ to }) => to.startsWith('../')).map(shown)).toEqual([])
    const roundabout = ours.filter(
      ({ file, to, isRelative }) => !isRelative && folderOf(to) === folderOf(file),
    )
    expect(roundabout.map(shown)).toEqual([])
  })

  test('have no file that only hands on what others export', () => {
    expect(withText(/\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\b/)).toEqual([])
  })

  test('export by name, but for what is loaded late', () => {
    const late = code.flatMap(({ file, text }) =>
      [...text.matchAll(/\blazy\(\(\) => import\('\.\/([^']+)'\)\)/g)].map(
        ([, to = '']) => `${folderOf(file)}/${to}.tsx`,
      ),
    )
    expect(withText(/\bexport\s+default\b/)).toEqual(late)
  })
})

describe('a room', () => {
  test.each(['data/schema', 'stats', 'format', 'address', 'exports', 'search', 'upkeep'])(
    'of plain functions knows no React, no page and no network: %s',
    (room) => {
      const files = inRooms(room)
      const packages = imports
        .filter(({ file, to }) => roomOf(file) === room && /react|wouter|tanstack/.test(to))
        .map(shown)
      expect(packages).toEqual([])
      expect(withText(/\b(?:fetch|XMLHttpRequest)\b/, files)).toEqual([])
      expect(
        withText(/\b(?:document|window|globalThis|localStorage|location|history)\./, files),
      ).toEqual([])
    },
  )

  test('that draws parts of any page never says "race": ui', () => {
    expect(withText(/(?<![a-z])races?(?![a-z])|Race/, inRooms('ui'))).toEqual([])
  })

  test('that fetches the record is the only one: data', () => {
    const fetching = withText(/\bfetch\(/).filter((file) => roomOf(file) !== 'worker')
    // A stale tab asks whether its host is there before it loads the page anew.
    expect(fetching).toEqual(['app/offline/staleTab.ts', 'data/load.ts'])
  })
})

/** The code alone, in which a word means what it says. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\w])\/\/.*$/gm, '$1')
}
