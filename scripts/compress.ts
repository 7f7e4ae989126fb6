import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(?:html|js|css|json|csv|svg|xml|txt|webmanifest)$/
/** What every page loads, the app's scripts, and the dashboard: three hundredths smaller than 10. */
const ALWAYS = /^(?:assets[\\/].*\.js|index\.html)$/
const BEST_QUALITY = 11
/** Four times as fast as the best. */
const QUALITY = 10
/**
 * What is one of many and seldom asked for: pages and frames of single rivals. A tenth larger and
 * packed ten times as fast.
 */
const SELDOM = /(?:^|[\\/])rivals?[\\/][^\\/]+(?:[\\/]|\.html$)/
const SELDOM_QUALITY = 6
/** Under this a second file saves no packet. */
const LEAST = 1024

/**
 * Puts brotli and gzip files beside all text of a folder, for hosts that serve
 * them as they lie.
 */
export async function compress(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => TEXT.test(file) && statSync(join(folder, file)).size >= LEAST,
  )
  const queue = [...files]
  const work = async () => {
    for (let file = queue.pop(); file; file = queue.pop())
      await compressFile(join(folder, file), qualityOf(file))
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work))
  return `${files.length} files`
}

/** @param file its path below the site. */
const qualityOf = (file: string) =>
  ALWAYS.test(file) ? BEST_QUALITY : SELDOM.test(file) ? SELDOM_QUALITY : QUALITY

async function compressFile(file: string, quality: number) {
  const text = await readFile(file)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    promisify(gzip)(text, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}
