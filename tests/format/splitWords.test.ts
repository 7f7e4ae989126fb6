import { describe, expect, test } from 'vitest'
import { linesText, splitSentence, splitTitle } from '~/format/splitWords'
import { splitBy } from '~/stats/splits'
import { aRace, startsOf } from '../builders/record'

const races = (series: 'cup' | 'truck', ...finishes: number[]) =>
  finishes.map((finish, week) =>
    aRace({ series, finish, date: `2023-0${1 + (week % 9)}-0${series === 'cup' ? 2 : 4}` }),
  )
const starts = startsOf([...races('truck', 3, 5, 4, 6, 8), ...races('cup', 1, 2)])
const lines = splitBy(starts, 'series')

describe('a split in words', () => {
  test('has its title', () => {
    expect(splitTitle('type')).toBe('By track type')
    expect(splitTitle('season')).toBe('By season')
  })

  test('names the best of those that rest on five starts, and on how many that rests', () => {
    expect(splitSentence('series', lines, null)).toBe(
      'Best average finish of the one series with 5 starts or more: Trucks, 5.2 over 5 starts.',
    )
  })

  test('takes another number of starts', () => {
    expect(splitSentence('series', lines, 2)).toBe(
      'Best average finish of 2 series with 2 starts or more: Cup, 1.5 over 2 starts.',
    )
  })

  test('says where there is none', () => {
    expect(splitSentence('team', splitBy(starts, 'team'), 30)).toBe(
      'No team has 30 starts or more.',
    )
    expect(splitSentence('track', [], null)).toBe('No track has 5 starts or more.')
  })

  test('counts its lines', () => {
    expect([
      linesText('track', 1),
      linesText('track', 22, 'more '),
      linesText('series', 3),
    ]).toEqual(['1 track', '22 more tracks', '3 series'])
  })
})
