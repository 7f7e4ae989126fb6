import { type DataFile, fileSchemas } from '~/data/schema/files'

/** What each file holds, in a line. */
const ABOUT: Record<DataFile, string> = {
  'driver.json':
    'whose record it is, how far it reaches, the wins that got away, names of the series',
  'races.json': 'a line a race he started',
  'tracks.json': 'a line a layout',
  'seasons.json': 'his line in a series’ season, as published',
  'stints.json': 'spells with one team, number and series',
  'teams.json': 'the organizations',
  'milestones.json': 'turns in his racing and broadcasting life',
  'broadcasting.json': 'roles in broadcasting and writing',
  'other-racing.json': 'racing outside the three series and ARCA; in no total',
  'arca.json': 'starts in ARCA; in no total',
  'claims.json': 'sentences of the press, in our words',
  'articles.json': 'the articles they are from',
  'sources.json': 'where the facts come from',
  'corrections.json': 'corrections, conflicts, gaps, spellings',
  'entries.json': 'entries that are no start; in no total',
  'standings.json': 'his place in the points after a race',
  'meetings.json': 'everyone he met in each race, first to last, made from the fields',
  'season-drivers.json': 'everyone in the seasons he started in',
  'seats.json': 'everyone in his rides, two seasons before and after',
  'grid-outcomes.json': 'what others made of each place on the grid',
  'printed-results.json': 'results as an article printed them',
}

/** Lists within a file that is a single object; each has a CSV file of its own. */
const LISTS: Partial<Record<DataFile, readonly string[]>> = {
  'driver.json': ['known-beyond', 'got-away', 'series-names', 'rival-stories'],
  'claims.json': ['checks', 'history'],
  'corrections.json': ['corrections', 'conflicts', 'gaps', 'aliases'],
}

export type Download = { json: string; csv: readonly string[]; about: string }

/** Every file of the record but the full fields, with the CSV files the build makes of it. */
export const DOWNLOADS: readonly Download[] = (Object.keys(fileSchemas) as DataFile[]).map(
  (json) => {
    const stem = stemOf(json)
    const lists = (LISTS[json] ?? []).map((list) => `${stem}-${list}.csv`)
    return { json, csv: [`${stem}.csv`, ...lists], about: ABOUT[json] }
  },
)

/** The full fields of one series' season: "truck-2022". */
export const partDownload = (part: string) => ({
  json: `fields/${part}.json`,
  csv: `fields/${part}.csv`,
})

function stemOf(file: string): string {
  return file.replace(/\.json$/, '')
}
