import type { ColumnId } from '~/stats/columns'
import type { FigureId } from '~/stats/figureIds'

/** A word of the site and what it stands for, in one line: the title of a header or a figure. */
export type Term = { name: string; means: string }

export type { FigureId }

export const FIGURE_TERMS: Record<FigureId, Term> = {
  starts: { name: 'Starts', means: 'Races he took the green flag in' },
  wins: { name: 'Wins', means: 'Official wins' },
  top5: { name: 'Top fives', means: 'Finishes of 5th or better, wins included' },
  top10: { name: 'Top tens', means: 'Finishes of 10th or better, wins included' },
  avg_start: { name: 'Average start', means: 'Mean place on the grid' },
  avg_finish: { name: 'Average finish', means: 'Mean official finish' },
  laps_led: { name: 'Laps led', means: 'Laps led in these starts' },
  poles: { name: 'Poles', means: 'Poles credited to him' },
  best_finish: { name: 'Best finish', means: 'Best official finish' },
  gained: { name: 'Average gained', means: 'Mean of start minus finish; plus is forward' },
  avg_rating: { name: 'Average rating', means: "Mean of NASCAR's driver rating" },
  running: { name: 'Running at the end', means: 'Running at the finish, not disqualified' },
  lead_lap: { name: 'On the lead lap', means: 'As many laps as the winner' },
  dnf: { name: 'Out (DNF)', means: 'Neither running nor disqualified' },
  laps: { name: 'Laps', means: 'Laps completed' },
  started_first: { name: 'Started first', means: 'From grid place 1, pole credited or not' },
}

/** The columns of the race table; a full field and other tables share them. */
export const COLUMN_TERMS: Record<ColumnId, Term> = {
  date: { name: 'Date', means: 'The day the race was completed' },
  series: { name: 'Series', means: 'The series, by the name it bore that season' },
  season: { name: 'Season', means: 'Season of the series' },
  race: { name: 'Race', means: 'Race name as it was sold that year' },
  track: { name: 'Track', means: 'Track and layout' },
  type: { name: 'Track type', means: 'Kind of track; it belongs to the layout' },
  start: { name: 'Start', means: 'Place on the grid' },
  finish: { name: 'Finish', means: 'Official finish; a car that is out is scored too' },
  gained: { name: 'Gained', means: 'Start minus finish; plus is forward' },
  car: { name: 'Car number', means: 'Number on the car' },
  team: { name: 'Team', means: 'Organization that entered the car' },
  make: { name: 'Make', means: 'Manufacturer' },
  laps: { name: 'Laps', means: 'Laps completed, of the laps the winner completed' },
  led: { name: 'Laps led', means: 'Laps led' },
  status: { name: 'Status', means: 'Running at the end, or what ended the day' },
  stage1: { name: 'Stage 1', means: 'Place in stage 1; 11+ is outside its top ten' },
  stage2: { name: 'Stage 2', means: 'Place in stage 2; 11+ is outside its top ten' },
  points: {
    name: 'Points',
    means: 'Points earned in the race; scales changed in 2011, 2016, 2017 and 2026',
  },
  rating: { name: 'Rating', means: "NASCAR's driver rating, 0–150" },
  winner: { name: 'Winner', means: 'Official winner' },
}

/** Columns that only some tables have. */
export const TABLE_TERMS = {
  driver: { name: 'Driver', means: 'Driver who started the car' },
  best: { name: 'Best', means: 'Best official finish of the season' },
  worst: { name: 'Worst', means: 'Worst official finish of the season' },
  'middle-half': {
    name: 'Middle half',
    means: 'A quarter of the finishes were better, a quarter worse',
  },
} as const satisfies Record<string, Term>
