import { describe, expect, test } from 'vitest'
import { whyInstall } from '../../scripts/support/install.mjs'
import { aFolder } from '../support/folder'

const here = { os: 'linux', cpu: 'x64', libc: 'glibc' }

type Packages = Record<string, object>

/** A checkout: what its lockfile names, and what npm recorded when it last installed. */
function aCheckout({ locked, installed }: { locked?: Packages; installed?: Packages }) {
  const files: Record<string, unknown> = { 'package.json': {} }
  if (locked) files['package-lock.json'] = { packages: { '': { version: '0.1.0' }, ...locked } }
  if (installed) files['node_modules/.package-lock.json'] = { packages: installed }
  for (const path of Object.keys(installed ?? {})) files[`${path}/package.json`] = {}
  return aFolder(files)
}

const react = { 'node_modules/react': { version: '19.3.1' } }

describe('the packages', () => {
  test('are not installed again when all are there', () => {
    expect(whyInstall(aCheckout({ locked: react, installed: react }), here)).toBe(null)
  })

  test('are installed where there are none', () => {
    expect(whyInstall(aCheckout({ locked: react }), here)).toBe('not installed yet')
  })

  test('are installed again after an installation that was broken off', () => {
    const folder = aFolder({
      'package-lock.json': { packages: react },
      'node_modules/react/package.json': { version: '19.3.1' },
    })
    expect(whyInstall(folder, here)).toBe('not installed yet')
  })

  test('are installed again when the lockfile has another version', () => {
    const installed = { 'node_modules/react': { version: '19.2.0' } }
    expect(whyInstall(aCheckout({ locked: react, installed }), here)).toBe(
      'react is 19.2.0, package-lock.json says 19.3.1',
    )
  })

  test('are installed again when the lockfile has one more', () => {
    const locked = { ...react, 'node_modules/a/node_modules/@d3/scale': { version: '4.0.3' } }
    expect(whyInstall(aCheckout({ locked, installed: react }), here)).toBe(
      '@d3/scale is not installed',
    )
  })

  test('are installed again when one was deleted by hand', () => {
    const folder = aFolder({
      'package-lock.json': { packages: react },
      'node_modules/.package-lock.json': { packages: react },
    })
    expect(whyInstall(folder, here)).toBe('react is gone from node_modules')
  })

  test('may be more than the lockfile names', () => {
    const installed = { ...react, 'node_modules/left-over': { version: '1.0.0' } }
    expect(whyInstall(aCheckout({ locked: react, installed }), here)).toBe(null)
  })

  test('are installed where there is no lockfile, or one that cannot be read', () => {
    const folder = aFolder({ 'node_modules/.package-lock.json': { packages: react } })
    expect(whyInstall(folder, here)).toBe('there is no package-lock.json to go by')
    const cutOff = aFolder({
      'package-lock.json': '{"packages": {"node_mod',
      'node_modules/.package-lock.json': { packages: react },
    })
    expect(whyInstall(cutOff, here)).toBe('there is no package-lock.json to go by')
  })
})

describe('a package for some machines only', () => {
  const isMissed = (only: object) => {
    const locked = { ...react, 'node_modules/fast': { version: '1.0.0', optional: true, ...only } }
    return whyInstall(aCheckout({ locked, installed: react }), here) !== null
  }

  test.each([
    { os: ['darwin'] },
    { os: ['linux'], cpu: ['arm64'] },
    { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    { os: ['!linux'] },
    { cpu: ['wasm32'] },
    {},
  ])('may be absent here: %o', (only) => {
    expect(isMissed(only)).toBe(false)
  })

  test.each([
    { os: ['darwin', 'linux'] },
    { os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    { os: ['!win32'], cpu: ['x64'] },
  ])('is missed here: %o', (only) => {
    expect(isMissed(only)).toBe(true)
  })
})
