import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { recordVersion } from './scripts/recordVersion.ts'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const text = (path: string) => readFileSync(file(path), 'utf8')

const driver = JSON.parse(text('./public/data/driver.json')) as { name: string }

/** Writes into index.html the driver's name, so that no code names him, and the first script. */
const fillIndex: Plugin = {
  name: 'fill-index',
  transformIndexHtml: (html) => ({
    html: html.replaceAll('%DRIVER%', driver.name),
    tags: [{ tag: 'script', children: text('./src/app/first.js'), injectTo: 'head' }],
  }),
}

/**
 * What is fetched as one file, as small files pack badly: the little that runs at once; what every
 * page is drawn with; and the parts of pages that many of them share. A page loads a few kB that
 * it does not need, and saves more.
 */
const TOGETHER = [
  { name: 'first', tags: ['$initial' as const], priority: 1 },
  { name: 'core', test: /\/src\/app\/App\.tsx$/ },
  { name: 'shared', test: /\/src\/(?:format|ui|selection|charts|stats)\//, minShareCount: 7 },
]

export default defineConfig({
  plugins: [react(), tailwindcss(), fillIndex],
  resolve: { alias: { '~': file('./src') } },
  define: { 'import.meta.env.VITE_RECORD_VERSION': JSON.stringify(recordVersion()) },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // One style sheet: it stands in the pages themselves.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
  },
  test: {
    // Every core there is: the runner would leave one to itself, which on two cores is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // For what hangs: how long a test takes is for no test to say.
          testTimeout: 60_000,
          include: [
            'tests/{data,stats,format,address,app,embed,share,exports,worker,architecture,scripts,cards,search,upkeep}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/{pages,ui,charts,embed}/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
