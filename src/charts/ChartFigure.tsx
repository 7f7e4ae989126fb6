import { type ReactNode, useId } from 'react'
import { type Column, DataTable } from '~/ui/DataTable'
import { Tabs } from '~/ui/Tabs'
import { WideTable } from '~/ui/WideTable'

type Props<Row> = {
  /** Its name and anchor among the charts of the page, for ever: "trend". */
  chart: string
  /** Its anchor where the panel around it bears its name. */
  id?: string
  title: string
  /** What the chart shows, in a sentence: read aloud in place of the picture. */
  sentence: string
  /** How many marks the picture holds. */
  points: number
  /** Rows of the table with the same numbers. */
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly Column<Row>[]
  controls?: ReactNode
  /** What stands at the end of the head, and in its corner on a phone. */
  share?: ReactNode
  /** How to take it away, at the end of the row of its views. */
  download?: ReactNode
  /** Where its numbers come from; drawn when asked for. */
  sources?: ReactNode
  /** Where the page has the same numbers in another table: what stands for this one until it is opened. */
  insteadOfTable?: ReactNode
  /** The picture can be stepped through, and hides from screen readers what of it is for the eye alone. */
  isStepped?: boolean
  children: ReactNode
}

/** Without a script nothing is asked for. */
const NO_SOURCES = <span hidden />

/** A chart: its title, its point in words, and the picture, the same numbers as a table, and its sources. */
export function ChartFigure<Row>(props: Props<Row>) {
  const { title, sources, insteadOfTable } = props
  const titleId = useId()
  const picture = {
    id: 'chart',
    name: 'Chart',
    content: props.isStepped ? (
      props.children
    ) : (
      <div aria-hidden data-picture>
        {props.children}
      </div>
    ),
  }
  const table = {
    id: 'table',
    name: 'Table',
    content: <Numbers {...props} titleId={titleId} />,
    ...(insteadOfTable !== undefined && { meanwhile: insteadOfTable }),
  }
  return (
    <figure
      id={props.id ?? props.chart}
      data-chart={props.chart}
      data-points={props.points}
      aria-labelledby={titleId}
    >
      <figcaption className="panel-head">
        <div>
          <h2 id={titleId} className="text-2xl md:text-[1.75rem]">
            {title}
          </h2>
          <p className="mt-0.5 max-w-3xl text-sm text-muted" data-sentence>
            {props.sentence}
          </p>
        </div>
        {props.controls}
        {props.share}
      </figcaption>
      <div className="space-y-4">
        <Tabs
          label={`Views of ${title}`}
          tabs={[
            picture,
            table,
            ...(sources
              ? [{ id: 'sources', name: 'Sources', content: sources, meanwhile: NO_SOURCES }]
              : []),
          ]}
          end={props.download}
        />
      </div>
    </figure>
  )
}

/** The table scrolls in a place of its own, so that the page keeps its length. */
const Numbers = <Row,>({
  title,
  titleId,
  rows,
  rowKey,
  columns,
}: Props<Row> & { titleId: string }) => (
  <WideTable className="max-h-96 text-sm" labelledBy={titleId}>
    <DataTable caption={title} rows={rows} rowKey={rowKey} columns={columns} />
  </WideTable>
)
