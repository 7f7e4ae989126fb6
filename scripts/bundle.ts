import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { build, type InlineConfig } from 'vite'

const root = join(import.meta.dirname, '..')

/**
 * One file of src with all it imports, as a classic script: for what runs apart from the app.
 *
 * @param entry path under src/: "worker/worker.ts".
 * @param more what this one needs besides.
 */
export async function bundle(entry: string, more: InlineConfig = {}): Promise<string> {
  const output = await built(join(root, 'src', entry), more)
  const chunk = output.find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`src/${entry} made no script`)
  return chunk.code.trim()
}

/**
 * Style sheets of src with the utilities that occur in a script.
 *
 * @param sheets paths under src/: "embed/embed.css".
 * @param script its text; of the classes in it, and only of those, the rules are made.
 */
export async function styleFor(sheets: readonly string[], script: string): Promise<string> {
  const folder = join(root, 'node_modules', `.style-${process.pid}-${++made}`)
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(join(folder, 'script.js'), script)
    const entry = join(folder, 'style.css')
    const imports = sheets.map((sheet) => `@import "${join(root, 'src', sheet)}";`)
    writeFileSync(entry, [...imports, '@source "./script.js";'].join('\n'))
    const output = await built(entry, { plugins: [tailwindcss()] })
    const asset = output.find(({ fileName }) => fileName.endsWith('.css'))
    if (asset?.type !== 'asset') throw new Error(`${sheets.join()} made no style`)
    return String(asset.source).trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

let made = 0

async function built(input: string, more: InlineConfig) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...more,
    build: {
      write: false,
      target: 'es2022',
      // Both themes in one value: light-dark() need not be taken apart.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: { input, ...(!input.endsWith('.css') && { output: { format: 'iife' } }) },
    },
  })
  return 'output' in result ? result.output : []
}
