import { paths } from '~/address/paths'
import type { Driver } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { Race } from '~/data/schema/race'
import type { Team, Track } from '~/data/schema/track'
import { formatLongDate } from '~/format/dates'
import { formatPosition, formatResult } from '~/format/positions'
import { raceTitle, reliefTitle } from '~/format/titles'
import { joinStarts } from '~/stats/starts'

/** The head of a page that stands at a path of its own. */
export type PageHead = { path: string; title: string; description: string }

/** A page for every start, and for a race he drove in relief. */
export function racePages(
  driver: Driver,
  races: readonly Race[],
  entries: readonly Entry[],
  tracks: readonly Track[],
  teams: readonly Team[],
): PageHead[] {
  const starts = joinStarts(races, tracks, teams).map((start) => ({
    path: paths.race(start.id),
    title: raceTitle(start, driver),
    description: `${start.raceName}, ${formatLongDate(start.date)}: ${driver.name} started ${formatPosition(start.start)} and finished ${formatResult(start)} in No. ${start.carNumber} for ${start.team.name}. The full field of ${start.fieldSize}. Unofficial.`,
  }))
  const relief = entries.flatMap((entry) =>
    entry.entry === 'relief' && entry.raceId !== null
      ? {
          path: paths.race(entry.raceId),
          title: reliefTitle(entry, driver),
          description: `${entry.raceName}, ${formatLongDate(entry.date)}. ${entry.detail}. Unofficial.`,
        }
      : [],
  )
  return [...starts, ...relief]
}

/** The shell with the title and description of one page. */
export function withHead(shell: string, { title, description }: PageHead): string {
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*(")/,
      (_, before: string, after: string) => before + escapeHtml(description) + after,
    )
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
