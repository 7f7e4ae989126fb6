import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { anyAddress } from './anyAddress'
import { read, selecting } from './known'

describe('paths', () => {
  test('are those of the contract', () => {
    expect(paths.dashboard()).toBe('/')
    expect(paths.race('truck-2022-15')).toBe('/races/truck-2022-15/')
    expect(paths.season(2022)).toBe('/seasons/2022/')
    expect(paths.track('charlotte-roval')).toBe('/tracks/charlotte-roval/')
    const indexes = [
      paths.races(),
      paths.seasons(),
      paths.tracks(),
      paths.claims(),
      paths.whatIf(),
      paths.data(),
    ]
    expect(indexes.join(' ')).toBe('/races/ /seasons/ /tracks/ /claims/ /what-if/ /data/')
  })

  test('take the address along', () => {
    expect(withAddress(paths.dashboard(), PLAIN)).toBe('/')
    expect(withAddress(paths.race('nxs-2009-29'), selecting({ series: ['truck'] }))).toBe(
      '/races/nxs-2009-29/?series=truck',
    )
  })
})

describe('inner links', () => {
  test('carry which starts against which, as of when and the theme, but not how they are shown', () => {
    const address = read(
      '?track=talladega&asof=2022-11-09&theme=dark&sort=finish&window=5&b.q=x&min=3&set=y&if=truck-2022-15:3',
    )
    expect(withAddress('/', carried(address))).toBe(
      '/?track=talladega&asof=2022-11-09&b.q=x&theme=dark',
    )
  })

  test('carry no view, whatever it was', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { selection, b, asof, theme } = address
        expect(carried(address)).toEqual({ ...PLAIN, selection, b, asof, theme })
      }),
    )
  })
})
