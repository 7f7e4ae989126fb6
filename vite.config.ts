import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src', import.meta.url))

const driver = JSON.parse(
  readFileSync(new URL('./public/data/driver.json', import.meta.url), 'utf8'),
) as { name: string }

/** Writes the driver's name into index.html, so that no code names him. */
const nameTheDriver = {
  name: 'name-the-driver',
  transformIndexHtml: (html: string) => html.replaceAll('%DRIVER%', driver.name),
}

export default defineConfig({
  plugins: [react(), tailwindcss(), nameTheDriver],
  resolve: { alias: { '~': src } },
  build: { target: 'es2022', sourcemap: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{data,stats,format,address,architecture,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/{pages,ui,charts}/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
