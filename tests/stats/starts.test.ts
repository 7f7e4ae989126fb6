import { describe, expect, test } from 'vitest'
import { joinStarts, LinkError } from '~/stats/starts'
import { aRace, aTeam, aTrack, startsOf } from '../builders/record'

describe('starts', () => {
  test('stand oldest first, those of one day by id, however the file has them', () => {
    const late = aRace({ date: '2023-06-03' })
    const [truck, cup] = [aRace({ series: 'truck' }), aRace({ series: 'cup' })]
    expect(startsOf([late, truck, cup])).toMatchObject([cup, truck, late].map(({ id }) => ({ id })))
  })

  test('come with their track and team, and what follows from their line', () => {
    const race = aRace({ start: 8, finish: 30, status: 'engine' })
    const [start] = startsOf([race], [aTrack({ type: 'dirt' })])
    expect(start).toMatchObject({
      track: { id: 'springfield', type: 'dirt' },
      team: { id: 'home-racing', name: 'Home Racing' },
      gained: -22,
      statusClass: 'mechanical',
      band: 'dnf',
    })
  })

  test.each([
    ['track', [], [aTeam()], "races.json: nxs-2023-09: trackId: no track 'springfield'"],
    ['team', [aTrack()], [], "races.json: nxs-2023-09: team: no team 'home-racing'"],
  ])('name file, line and field when their %s is unknown', (_, tracks, teams, message) => {
    expect(() => joinStarts([aRace()], tracks, teams)).toThrow(new LinkError(message))
  })
})
