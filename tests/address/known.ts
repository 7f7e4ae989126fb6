import { type Address, type Known, narrow, PLAIN, type Problem, type View } from '~/address/address'
import { readAddress } from '~/address/query'
import type { Selection } from '~/stats/selection'

/** A small record: seasons with a gap, races oldest first. */
export const known: Known = {
  seasons: [2009, 2010, 2011, 2013, 2017, 2018, 2019, 2020, 2021, 2022],
  tracks: [
    'atlanta',
    'atlanta-pre2022',
    'charlotte-roval',
    'daytona',
    'daytona-road',
    'las-vegas',
    'mid-ohio',
    'new-hampshire',
    'talladega',
    'watkins-glen',
  ],
  teams: ['big-machine-racing', 'henderson-motorsports', 'team-42-racing'],
  makes: ['chevrolet', 'dodge', 'toyota'],
  races: ['nxs-2009-29', 'truck-2012-15', 'cup-2013-35', 'truck-2022-15', 'nxs-2022-01'],
  fieldSizes: new Map([
    ['nxs-2009-29', 43],
    ['truck-2012-15', 36],
    ['cup-2013-35', 43],
    ['truck-2022-15', 36],
    ['nxs-2022-01', 38],
  ]),
  stories: [
    { id: 'daytona-relief-2025', raceId: 'nxs-2025-24' },
    { id: 'daytona-2022', raceId: 'nxs-2022-01' },
    { id: 'roval-2024', raceId: 'nxs-2024-29' },
  ],
}

export const read = (search: string): Address => readAddress(search, known).address

export const problemsOf = (search: string): readonly Problem[] =>
  readAddress(search, known).problems

export const messagesOf = (search: string): string[] =>
  problemsOf(search).map(({ message }) => message)

export const selecting = (patch: Partial<Selection>): Address => narrow(PLAIN, patch)

export const viewing = (patch: Partial<View>): Address => ({
  ...PLAIN,
  view: { ...PLAIN.view, ...patch },
})
