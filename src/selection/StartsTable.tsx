import type { ReactNode } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { endOf, START_CELLS } from '~/charts/startCells'
import { formatDate, withDayWhole } from '~/format/dates'
import { COLUMN_NAMES } from '~/format/names'
import { bestFirst, COLUMN_VALUE, type ColumnId, isFigure } from '~/stats/columns'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { WideTable } from '~/ui/WideTable'
import { useCareer } from './useCareer'

/** What the table can show of a start; ids of the race table's columns. */
export type StartColumn = Exclude<ColumnId, 'season' | 'type' | 'make' | 'laps' | 'team'>

/** Most telling first: what a narrow screen has no room for is a swipe away. */
const USUAL: readonly StartColumn[] = [
  'date',
  'race',
  'track',
  'series',
  'car',
  'start',
  'finish',
  'gained',
  'led',
  'rating',
]

type Props = {
  caption: string
  /** In the order to show them until the reader sorts. */
  starts: readonly Start[]
  columns?: readonly StartColumn[]
}

/**
 * Some starts as a table that its reader can sort. Too wide for a phone, it
 * scrolls in its own region; the first column, by which a row is known, stays.
 */
export function StartsTable({ caption, starts, columns = USUAL }: Props) {
  const { world, address } = useCareer()
  const linkTo = (path: string) => withAddress(path, carried(address))
  return (
    <WideTable label={caption}>
      <DataTable
        caption={caption}
        rows={starts}
        rowKey={({ id }) => id}
        columns={columns.map((id) => columnOf(id, columns, { world, linkTo }))}
      />
    </WideTable>
  )
}

type Links = { world: World; linkTo: (path: string) => string }

function columnOf(id: StartColumn, all: readonly StartColumn[], links: Links): Column<Start> {
  const { short, means } = COLUMN_NAMES[id]
  const cell = OWN_CELLS[id]
  return {
    id,
    header: short,
    title: means,
    cell: (start) => (cell ? cell({ start, all, ...links }) : START_CELLS[id](start, links.world)),
    sortBy: COLUMN_VALUE[id],
    firstSort: bestFirst(id).descending ? 'descending' : 'ascending',
    isNumber: isFigure(id),
    className: classOf(id, all),
  }
}

/** Words that stand, but on a wide screen, under the race's name in place of columns of their own. */
const UNDER_RACE: readonly StartColumn[] = ['track', 'series']

const classOf = (id: StartColumn, all: readonly StartColumn[]): string =>
  [
    id === 'race' ? 'min-w-36 sm:w-full' : 'sm:whitespace-nowrap',
    UNDER_RACE.includes(id) && all.includes('race') ? 'max-lg:hidden' : '',
  ]
    .filter(Boolean)
    .join(' ')

type CellProps = Links & { start: Start; all: readonly StartColumn[] }

/** Cells that are others here than everywhere: with a link, or set for a narrow column. */
const OWN_CELLS: Partial<Record<StartColumn, (props: CellProps) => ReactNode>> = {
  date: ({ start }) => <time dateTime={start.date}>{withDayWhole(formatDate(start.date))}</time>,
  race: (props) => <Race {...props} />,
  track: ({ start, linkTo }) => (
    <PageLink href={linkTo(paths.track(start.trackId))}>{start.track.shortName}</PageLink>
  ),
  finish: ({ start }) => <Finish start={start} />,
}

/** The race, leading to its page; with what has no column of its own on a narrow screen. */
function Race({ start, all, world, linkTo }: CellProps) {
  const under = [
    all.includes('track') && start.track.shortName,
    all.includes('series') && shortSeriesName(world.driver.seriesNames, start),
  ].filter(Boolean)
  return (
    <>
      <PageLink href={linkTo(paths.race(start.id))}>{start.raceName}</PageLink>
      {under.length > 0 && (
        <small
          data-under={under.join(' · ')}
          className="block text-muted before:content-[attr(data-under)] lg:hidden"
        />
      )}
    </>
  )
}

/** The official place with its band, and what ended his day if something did. */
const Finish = ({ start }: { start: Start }) => (
  <>
    <span className="whitespace-nowrap">
      <BandMark band={start.band} />
      <strong className="figure ml-1 inline-block min-w-[2ch] text-right text-lg">
        {start.finish}
      </strong>
    </span>
    <span className="text-xs text-muted">{endOf(start)}</span>
  </>
)
