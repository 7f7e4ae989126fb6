import { describe, expect, test, vi } from 'vitest'
import { ensureBrowser, findBrowser, type Machine } from '../../scripts/support/browser.mjs'

interface Installed extends Partial<Omit<Machine, 'playwright' | 'exists' | 'runs'>> {
  /** Browsers that start. */
  browsers?: string[]
  /** Other files. */
  files?: string[]
  playwright?: string
}

function aMachine({ browsers = [], files = [], playwright, ...machine }: Installed = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    exists: (path) => browsers.includes(path) || files.includes(path),
    runs: (path) => browsers.includes(path),
    playwright: async () => playwright ?? null,
    run: async () => false,
    ...machine,
  }
}

describe('finding a browser', () => {
  const everywhere = ['/own/chrome', '/usr/local/bin/google-chrome', '/cache/chrome']
  const playwright = '/cache/chrome'

  test('takes the one CHROMIUM names first, then the one CHROME_PATH names', async () => {
    const browsers = [...everywhere, '/other/chrome']
    const env = { CHROMIUM: '/own/chrome', CHROME_PATH: '/other/chrome', PATH: '/usr/local/bin' }
    expect(await findBrowser(aMachine({ browsers, env, playwright }))).toBe('/own/chrome')
    const { CHROMIUM: _, ...rest } = env
    expect(await findBrowser(aMachine({ browsers, env: rest, playwright }))).toBe('/other/chrome')
  })

  test('looks a bare name in CHROMIUM up on the PATH', async () => {
    const env = { CHROMIUM: 'brave', PATH: '/usr/local/bin:/usr/bin' }
    const browsers = ['/usr/bin/chromium', '/usr/bin/brave']
    expect(await findBrowser(aMachine({ browsers, env }))).toBe('/usr/bin/brave')
  })

  test('says so and looks on when the named one does not run', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const env = { CHROMIUM: '/gone/chrome', PATH: '/usr/local/bin' }
    expect(await findBrowser(aMachine({ browsers: everywhere, env }))).toBe(
      '/usr/local/bin/google-chrome',
    )
    expect(said.mock.calls).toEqual([
      ['/gone/chrome, named by CHROMIUM or CHROME_PATH, does not run; looking elsewhere.'],
    ])
    said.mockRestore()
  })

  test('prefers Chromium on the PATH to Chrome, and both to Playwright’s', async () => {
    const browsers = [...everywhere, '/usr/bin/chromium-browser']
    expect(await findBrowser(aMachine({ browsers, playwright }))).toBe('/usr/bin/chromium-browser')
    expect(await findBrowser(aMachine({ browsers: everywhere, playwright }))).toBe(
      '/usr/local/bin/google-chrome',
    )
  })

  test('passes over one that is there but does not start', async () => {
    const files = ['/usr/bin/chromium']
    expect(await findBrowser(aMachine({ files, browsers: everywhere }))).toBe(
      '/usr/local/bin/google-chrome',
    )
  })

  test('looks in /usr/bin though the PATH does not', async () => {
    const browsers = ['/usr/bin/chromium']
    expect(await findBrowser(aMachine({ browsers, env: {} }))).toBe('/usr/bin/chromium')
  })

  test.each([
    [
      'darwin',
      { PATH: '/bin', HOME: '/Users/fan' },
      '/Users/fan/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'win32',
      { Path: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('knows the usual places of %s', async (platform, env, place) => {
    expect(await findBrowser(aMachine({ platform, env, browsers: [place] }))).toBe(place)
  })

  test('takes Playwright’s last, and only if it was downloaded', async () => {
    expect(await findBrowser(aMachine({ browsers: ['/cache/chrome'], playwright }))).toBe(
      '/cache/chrome',
    )
    expect(await findBrowser(aMachine({ playwright }))).toBe(null)
  })
})

describe('fetching a browser', () => {
  /** A machine that gets a browser with one of the steps, and keeps which were run. */
  function fetching({ isRoot, arrivesWith = 'never' }: { isRoot: boolean; arrivesWith?: string }) {
    const browsers: string[] = []
    const steps: string[] = []
    const run: Machine['run'] = async (step) => {
      steps.push(step)
      if (step === arrivesWith) browsers.push('/usr/bin/chromium')
      return true
    }
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    const files = ['/usr/bin/apt-get']
    const fetched = ensureBrowser(aMachine({ browsers, files, isRoot, run })).finally(() =>
      said.mockRestore(),
    )
    return { fetched, steps }
  }

  test('is not done where there is one', async () => {
    const run = vi.fn(async () => true)
    expect(await ensureBrowser(aMachine({ browsers: ['/usr/bin/chromium'], run }))).toBe(
      '/usr/bin/chromium',
    )
    expect(run).not.toHaveBeenCalled()
  })

  test('ends with Playwright’s download when that does it', async () => {
    const { fetched, steps } = fetching({ isRoot: true, arrivesWith: 'Download Chromium' })
    expect(await fetched).toBe('/usr/bin/chromium')
    expect(steps).toEqual(['Download Chromium'])
  })

  test('goes on to the system’s package for root', async () => {
    const { fetched, steps } = fetching({ isRoot: true, arrivesWith: 'Install Chromium' })
    expect(await fetched).toBe('/usr/bin/chromium')
    expect(steps).toEqual(['Download Chromium', 'Update the package lists', 'Install Chromium'])
  })

  test('leaves the system alone for anyone else, and names what to install', async () => {
    const { fetched, steps } = fetching({ isRoot: false, arrivesWith: 'Install Chromium' })
    await expect(fetched).rejects.toThrow(
      /need Chromium or Google Chrome.*apt-get install chromium.*set CHROMIUM/,
    )
    expect(steps).toEqual(['Download Chromium'])
  })
})
