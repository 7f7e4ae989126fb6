import { type ComponentProps, memo, type ReactElement, type ReactNode } from 'react'
import { bodiesOf, type Cut, cutAt, EVEN, isLong, WHOLE } from './paintedRows'
import { SPACER } from './rowsInPage'
import {
  type Drawn,
  isAtRest,
  isSameList,
  isWhole,
  leftOver,
  placesOf,
  standingAt,
  useDrawnRows,
} from './useDrawnRows'

type Props<Row> = {
  /** Said to screen readers, not shown. */
  caption: string
  className?: string
  /** The header: a `tr` with a `th` for each column. */
  head: ReactNode
  /** In order. Another list is another order: its rows in view are drawn at once. */
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** A `tr`. Another function draws all rows anew, so keep it as long as they look the same. */
  renderRow: (row: Row) => ReactElement
  /** Rows that head those below them, each in a body of its own with these; the first row is one. */
  isHead?: ((row: Row) => boolean) | undefined
  tableProps?: ComponentProps<'table'> & Record<`data-${string}`, string | boolean | undefined>
}

/**
 * A table of hundreds or thousands of rows. After a sort or filter those in view
 * are painted at once and the others when the browser is idle; at rest all are
 * in the page, up to 1,000. A longer table holds those around the view only, and
 * says so. Until it is at rest, it carries `data-waiting`.
 */
export function LongTable<Row>(props: Props<Row>) {
  const { caption, className, head, rows, tableProps } = props
  const [drawn, table] = useDrawnRows<Row>(props)
  const isWaiting = !isAtRest(drawn)
  return (
    <>
      {isLong(rows.length) && <TooLong count={rows.length} />}
      <table
        {...tableProps}
        ref={table}
        className={className}
        aria-rowcount={isWhole(drawn) ? undefined : rows.length + 1}
        aria-busy={isWaiting || undefined}
        data-waiting={isWaiting || undefined}
      >
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">{head}</thead>
        {childrenOf(drawn, cutOf(drawn))}
      </table>
    </>
  )
}

const TooLong = ({ count }: { count: number }) => (
  <p className="mb-2 text-sm text-muted">
    Only the rows in view are in the page; all {withCommas(count)} would be too many. Find-in-page
    reaches no others, and print takes the first {withCommas(WHOLE)}.
  </p>
)

const withCommas = (count: number) => count.toLocaleString('en-US')

/** Even bodies, or one for each row that is a head. */
function cutOf<Row>({ rows, isHead }: Drawn<Row>): Cut {
  if (!isHead) return EVEN
  const heads = rows.flatMap((row, place) => (isHead(row) ? [place] : []))
  return cutAt(heads, rows.length)
}

/** The bodies that hold rows, with room for those that hold none. */
function childrenOf<Row>(drawn: Drawn<Row>, cut: Cut): ReactNode[] {
  const children: ReactNode[] = []
  let next = 0
  const leaveRoom = (to: number) => {
    const height = (to - next) * drawn.rowHeight
    if (height > 0) children.push(<Spacer key={`to ${to}`} as="tbody" height={height} />)
  }
  for (const body of bodiesOf(placesOf(drawn), cut)) {
    const { from, to } = cut.spanOf(body.nth, drawn.rows.length)
    leaveRoom(from)
    children.push(<Body key={body.nth} rows={rowsOf(drawn, body.places, from, to)} />)
    next = to
  }
  leaveRoom(drawn.rows.length)
  for (const { nth, places } of bodiesOf(leftOver(drawn), cut))
    if (cut.spanOf(nth, Number.POSITIVE_INFINITY).from >= next)
      children.push(
        <Body key={nth} isHidden rows={places.map((place) => standingAt(drawn, place))} />,
      )
  return children
}

/** The rows of a body that are in the page, with room for the others. */
function rowsOf<Row>(drawn: Drawn<Row>, places: readonly number[], from: number, to: number) {
  const rows: ReactNode[] = []
  let next = from
  const leaveRoom = (until: number) => {
    const height = (until - next) * drawn.rowHeight
    if (height > 0) rows.push(<Spacer key={`to ${until}`} as="tr" height={height} />)
  }
  for (const place of places) {
    leaveRoom(place)
    rows.push(standingAt(drawn, place))
    next = place + 1
  }
  leaveRoom(to)
  return rows
}

/** Some rows; left alone while they are the very same. */
const Body = memo(
  ({ rows, isHidden = false }: { rows: readonly ReactNode[]; isHidden?: boolean }) => (
    <tbody role="rowgroup" hidden={isHidden}>
      {rows}
    </tbody>
  ),
  (a, b) => a.isHidden === b.isHidden && isSameList(a.rows, b.rows),
)

/** Keeps the page as high as it would be. Heights are known in the browser only: no `style` in HTML. */
const Spacer = ({ as: Tag, height }: { as: 'tbody' | 'tr'; height: number }) => (
  <Tag
    {...{ [SPACER]: '' }}
    aria-hidden
    className="block min-h-0 border-0 p-0 print:hidden"
    style={{ height }}
  />
)
