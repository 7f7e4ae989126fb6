import { describe, expect, test } from 'vitest'
import { writeAddress } from '~/address/query'
import { messagesOf, problemsOf, read } from './known'

const changesOf = (given: string) => read(`?if=${given}`).whatIf

describe('a what-if in the address', () => {
  test('names stories, and finishes of his starts', () => {
    expect(changesOf('daytona-relief-2025,Truck-2022-15:3')).toEqual([
      { raceId: 'nxs-2025-24', finish: 1, story: 'daytona-relief-2025' },
      { raceId: 'truck-2022-15', finish: 3, story: null },
    ])
    expect(messagesOf('?if=daytona-relief-2025,truck-2022-15:3')).toEqual([])
  })

  test('is the same however its parts stand, and unescaped', () => {
    expect(writeAddress(read('?if=truck-2022-15:03,nxs-2009-29:1&if=daytona-2022'))).toBe(
      '?if=daytona-2022,nxs-2009-29:1,truck-2022-15:3',
    )
  })

  test('goes from the first place to the last of the field', () => {
    expect(messagesOf('?if=truck-2022-15:1,truck-2012-15:36')).toEqual([])
  })

  test.each([
    [
      'truck-2022-15:37',
      "the finishes of truck-2022-15 are 1 to 36, not 'truck-2022-15:37'",
      'truck-2022-15:36',
    ],
    [
      'truck-2022-15:0',
      "the finishes of truck-2022-15 are 1 to 36, not 'truck-2022-15:0'",
      'truck-2022-15:1',
    ],
    ['truck-2022-16:2', "no start of his to change: 'truck-2022-16:2'", 'truck-2022-15:2'],
    ['nxs-2025-24:1', "no start of his to change: 'nxs-2025-24:1'", 'daytona-relief-2025'],
    ['truck-2022-15', "no what-if 'truck-2022-15'", 'truck-2022-15:1'],
    ['daytona-2023', "no what-if 'daytona-2023'", 'daytona-2022'],
    ['truck-2022-15:win', "no what-if 'truck-2022-15:win'", 'truck-2022-15:1'],
  ])('that cannot be read is reported with what was meant: %s', (given, message, suggestion) => {
    expect(changesOf(given)).toEqual([])
    expect(problemsOf(`?if=${given}`)).toEqual([
      { param: 'if', given, message: `${message}; did you mean ${suggestion}?`, suggestion },
    ])
    expect(changesOf(suggestion)).toHaveLength(1)
  })

  test.each([
    ['twice by a place', 'truck-2022-15:3,truck-2022-15:5', 'truck-2022-15:5', 3],
    ['by its story and by a place', 'daytona-2022,nxs-2022-01:2', 'nxs-2022-01:2', 1],
    ['by a place and by its story', 'nxs-2022-01:2,daytona-2022', 'daytona-2022', 2],
  ])('changes a race once: not %s', (_, given, second, finish) => {
    expect(changesOf(given).map((change) => change.finish)).toEqual([finish])
    expect(messagesOf(`?if=${given}`)).toEqual([
      `this race is changed already, not again by '${second}'`,
    ])
  })

  test('said twice is said once', () => {
    expect(changesOf('truck-2022-15:3,truck-2022-15:3')).toHaveLength(1)
    expect(messagesOf('?if=truck-2022-15:3,truck-2022-15:3')).toEqual([])
  })
})
