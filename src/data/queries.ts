import { QueryCache, QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { DataError } from './check'
import { loadData } from './load'
import { fieldSchema } from './schema/field'
import { type DataFile, type FileContents, fileSchemas } from './schema/files'
import type { CareerRecord, Life } from './schema/record'
import { type NamedSource, sourcesById } from './sourcesById'

/** The record changes only when the site is published again. */
export const createQueryClient = (queryCache = new QueryCache()) =>
  new QueryClient({
    queryCache,
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

/**
 * Several files as one: a view that needs them all watches one query. Each is
 * fetched side by side and kept by itself; the first that fails is named.
 */
const filesQuery = <F extends DataFile, T>(
  name: string,
  files: readonly F[],
  together: (contents: { [K in F]: FileContents<K> }) => T,
) =>
  queryOptions({
    queryKey: ['record', name],
    queryFn: async ({ client }): Promise<T> => {
      const contents = await Promise.all(
        files.map(async (file) => [file, await client.ensureQueryData(fileQuery(file))] as const),
      )
      return together(Object.fromEntries(contents) as { [K in F]: FileContents<K> })
    },
    structuralSharing: false,
  })

/** What every view needs. */
const CORE = [
  'driver.json',
  'races.json',
  'tracks.json',
  'teams.json',
  'entries.json',
  'stints.json',
] as const

const coreQuery = filesQuery(
  'core',
  CORE,
  (of): CareerRecord => ({
    driver: of['driver.json'],
    races: of['races.json'],
    tracks: of['tracks.json'],
    teams: of['teams.json'],
    entries: of['entries.json'],
    stints: of['stints.json'],
  }),
)

export const useRecord = (): CareerRecord => useSuspenseQuery(coreQuery).data

const LIFE = ['milestones.json', 'broadcasting.json', 'arca.json', 'other-racing.json'] as const

const lifeQuery = filesQuery(
  'life',
  LIFE,
  (of): Life => ({
    milestones: of['milestones.json'],
    broadcasting: of['broadcasting.json'],
    arca: of['arca.json'],
    otherRacing: of['other-racing.json'],
  }),
)

export const useLife = (): Life => useSuspenseQuery(lifeQuery).data

const SOURCES = ['sources.json', 'articles.json'] as const

const sourcesQuery = filesQuery('sources', SOURCES, (of) =>
  sourcesById(of['sources.json'], of['articles.json']),
)

/** Sources and articles by id; what a list of sources needs. */
export const useSources = (): ReadonlyMap<string, NamedSource> =>
  useSuspenseQuery(sourcesQuery).data

/**
 * Ask for a part of the record by the name that `nameOf` gave it. Whether it
 * arrives or not is for the panel to say that shows it.
 */
export function prefetch(client: QueryClient, name: string): Promise<void> {
  if (name === 'core') return client.prefetchQuery(coreQuery)
  if (name === 'life') return client.prefetchQuery(lifeQuery)
  if (name === 'sources') return client.prefetchQuery(sourcesQuery)
  const part = /^fields\/([a-z]+-\d{4})\.json$/.exec(name)?.[1]
  if (part) return client.prefetchQuery(fieldQuery(part))
  if (name in fileSchemas) return client.prefetchQuery(fileQuery(name as DataFile))
  return Promise.resolve()
}

/** The name of what a query asks for: "core", "races.json", "fields/truck-2022.json". */
export const nameOf = (queryKey: readonly unknown[]): string => String(queryKey[1])
