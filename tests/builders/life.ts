import type { ArcaStart, Broadcasting, Milestone, OtherRacing } from '~/data/schema/life'
import type { Life } from '~/data/schema/record'

export const aLife = (given: Partial<Life> = {}): Life => ({
  milestones: [],
  broadcasting: [],
  arca: [],
  otherRacing: [],
  ...given,
})

export const aMilestone = (given: Partial<Milestone> = {}): Milestone => ({
  id: 'm001',
  date: '2023-03-04',
  precision: 'day',
  headline: 'Led his first lap',
  detail: 'It was a start.',
  kind: 'milestone',
  series: null,
  team: null,
  carNumber: null,
  raceId: null,
  sources: ['a-source'],
  confidence: 'one source',
  note: null,
  ...given,
})

/** A role in broadcasting. */
export const aRole = (given: Partial<Broadcasting> = {}): Broadcasting => ({
  id: 'pit-reporter',
  from: '2015',
  to: null,
  role: 'Pit reporter',
  network: 'NBC',
  program: 'Races of the season',
  sources: ['a-source'],
  ...given,
})

export const anArcaStart = (given: Partial<ArcaStart> = {}): ArcaStart => ({
  id: 'arca-2009-01',
  season: 2009,
  round: 1,
  date: null,
  raceName: null,
  track: 'Daytona',
  start: null,
  finish: null,
  carNumber: null,
  make: null,
  team: null,
  lapsRun: null,
  raceLaps: null,
  lapsLed: null,
  status: null,
  sources: ['a-source'],
  ...given,
})

/** A race outside the three series and ARCA. */
export const anotherRace = (given: Partial<OtherRacing> = {}): OtherRacing => ({
  id: 'prototype-daytona',
  date: '2023-01-28',
  series: 'IMSA',
  event: '24 hours',
  track: null,
  class: null,
  carNumber: null,
  car: null,
  team: null,
  coDrivers: null,
  start: null,
  finish: null,
  status: null,
  detail: 'Drove at night.',
  sources: ['a-source'],
  confidence: 'one source',
  note: null,
  ...given,
})
