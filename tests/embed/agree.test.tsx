import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { cardOf } from '~/cards/cardOf'
import type { FieldRow } from '~/data/schema/field'
import type { CareerRecord } from '~/data/schema/record'
import { drawEmbed } from '~/embed/draw'
import { embedsOf } from '~/embed/pages'
import { fieldOf } from '~/stats/field'
import { world } from '~/stats/world'
import { openPage, published, publishedPart, serveData } from '../support/page'

const ID = 'truck-2022-15'
const shown = { view: 'race', of: ID } as const

/** The record with another finish in one race. */
const recordWith = (finish: number): CareerRecord => ({
  driver: published('driver.json'),
  races: published('races.json').map((race) => (race.id === ID ? { ...race, finish } : race)),
  tracks: published('tracks.json'),
  teams: published('teams.json'),
  entries: published('entries.json'),
  stints: published('stints.json'),
})

/** Everyone in the races of that season. */
function fieldRows(): FieldRow[] {
  const { columns, rows } = publishedPart('truck-2022')
  return rows.map(
    (cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])) as FieldRow,
  )
}

describe('one finish changed in the record', () => {
  test.each([
    [1, '1st'],
    [12, '12th'],
  ])('to %s is the same on the page, in the frame and on the card', async (finish, place) => {
    const record = recordWith(finish)
    const rows = fieldRows()

    serveData({ 'races.json': record.races })
    await openPage(`/races/${ID}/`)
    const head = screen.getByRole('heading', { level: 1 }).closest('header')
    expect(head).toHaveTextContent(place)

    const data = embedsOf({ ...record, meetings: [] }, () => rows).find(
      ({ shown: { of } }) => of === ID,
    )
    if (!data) throw new Error('there is no frame of the race')
    const frame = document.createElement('div')
    frame.innerHTML = drawEmbed(data).html
    const stat = (name: string) => frame.querySelector(`[data-stat=${name}]`)
    expect(stat('finish')).toHaveAttribute('value', String(finish))
    expect(stat('finish')).toHaveTextContent(place)
    expect(stat('gained')).toHaveAttribute('value', String(2 - finish))

    const now = world(record, null)
    const start = now.starts.find(({ id }) => id === ID)
    if (!start) throw new Error('there is no such start')
    const card = cardOf({ shown, world: now, field: fieldOf(start, rows, now.driver), rivals: [] })
    expect(card.place?.text).toBe(place)
  })
})
