import {
  QueryClient,
  queryOptions,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { DataError, loadData } from './load'
import { fieldSchema } from './schema/field'
import { type DataFile, type FileContents, fileSchemas } from './schema/files'
import type { CareerRecord, Life } from './schema/record'
import { type NamedSource, sourcesById } from './sourcesById'

/** The record changes only when the site is published again. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // A file in a wrong shape stays wrong; a reader retries by the panel's button.
        retry: (failures, error) => !(error instanceof DataError) && failures < 1,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })

/** One whole file of the record. */
export const fileQuery = <F extends DataFile>(file: F) =>
  queryOptions({
    queryKey: ['data', file],
    queryFn: () => loadData(file, fileSchemas[file]) as Promise<FileContents<F>>,
  })

/** The fields of one series' season: "truck-2022". */
export const fieldQuery = (part: string) =>
  queryOptions({
    queryKey: ['data', `fields/${part}.json`],
    queryFn: () => loadData(`fields/${part}.json`, fieldSchema),
  })

/** Suspends until the file is here; a DataError goes to the nearest boundary. */
export const useFile = <F extends DataFile>(file: F): FileContents<F> =>
  useSuspenseQuery(fileQuery(file)).data

export const useField = (part: string) => useSuspenseQuery(fieldQuery(part)).data

/** What every view needs, fetched side by side. */
const CORE = [
  'driver.json',
  'races.json',
  'tracks.json',
  'teams.json',
  'entries.json',
  'stints.json',
] as const

export function useRecord(): CareerRecord {
  const [driver, races, tracks, teams, entries, stints] = useSuspenseQueries({
    queries: [
      fileQuery('driver.json'),
      fileQuery('races.json'),
      fileQuery('tracks.json'),
      fileQuery('teams.json'),
      fileQuery('entries.json'),
      fileQuery('stints.json'),
    ],
  })
  return {
    driver: driver.data,
    races: races.data,
    tracks: tracks.data,
    teams: teams.data,
    entries: entries.data,
    stints: stints.data,
  }
}

const LIFE = ['milestones.json', 'broadcasting.json', 'arca.json', 'other-racing.json'] as const

export function useLife(): Life {
  const [milestones, broadcasting, arca, otherRacing] = useSuspenseQueries({
    queries: [
      fileQuery('milestones.json'),
      fileQuery('broadcasting.json'),
      fileQuery('arca.json'),
      fileQuery('other-racing.json'),
    ],
  })
  return {
    milestones: milestones.data,
    broadcasting: broadcasting.data,
    arca: arca.data,
    otherRacing: otherRacing.data,
  }
}

/** Sources and articles by id; what a list of sources needs. */
export function useSources(): ReadonlyMap<string, NamedSource> {
  const [sources, articles] = useSuspenseQueries({
    queries: [fileQuery('sources.json'), fileQuery('articles.json')],
  })
  return sourcesById(sources.data, articles.data)
}

/** Ask at once for what the first view shows, before anything renders. */
export function prefetchFirstView(client: QueryClient) {
  for (const file of [...CORE, ...LIFE, 'sources.json', 'articles.json'] as const)
    void client.prefetchQuery(fileQuery(file))
}
