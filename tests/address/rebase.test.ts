import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { against, narrow, PLAIN, rebase } from '~/address/address'
import { EVERYTHING } from '~/stats/selection'
import { anyAddress } from './anyAddress'
import { selecting } from './known'

describe('a choice made on a panel that stands as it was a moment ago', () => {
  test('changes only what it means to change', () => {
    const before = PLAIN
    const now = selecting({ series: ['truck'] })
    const chosen = narrow(before, { season: [2022] })
    expect(rebase(chosen, before, now)).toEqual(narrow(now, { season: [2022] }))
    const asOf = { ...before, asof: '2022-11-09', theme: 'dark' } as const
    expect(rebase(asOf, before, now)).toEqual({ ...now, asof: '2022-11-09', theme: 'dark' })
  })

  test('changes one field of the second selection, or makes it, or ends the comparison', () => {
    const before = narrow(PLAIN, { season: [2022] }, 'b')
    const now = narrow(before, { team: ['henderson-motorsports'] }, 'b')
    const chosen = narrow(before, { track: ['talladega'] }, 'b')
    expect(rebase(chosen, before, now).b).toEqual({
      ...EVERYTHING,
      season: [2022],
      team: ['henderson-motorsports'],
      track: ['talladega'],
    })
    expect(rebase(before, PLAIN, selecting({ series: ['truck'] }))).toEqual(
      narrow(selecting({ series: ['truck'] }), { season: [2022] }, 'b'),
    )
    expect(rebase(against(before, null), before, now).b).toBeNull()
  })

  test('is the choice itself where nothing has changed meanwhile', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (next, from) => {
        expect(rebase(next, from, from)).toEqual(next)
      }),
    )
  })

  test('is what there is by now where nothing was chosen', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (from, now) => {
        expect(rebase(from, from, now)).toEqual(now)
      }),
    )
  })
})
