import { type ReactNode, useId, useState } from 'react'
import { type Column, DataTable } from '~/ui/DataTable'
import { Summary } from '~/ui/Summary'

type Props<Row> = {
  /** Its name and anchor among the charts of the page, for ever: "trend". */
  chart: string
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
  /** Where the page has the same numbers in another table: what stands for this one until it is opened. */
  insteadOfTable?: ReactNode
  children: ReactNode
}

/** A chart: its title, its point in words, the picture, and the same numbers as a table. */
export function ChartFigure<Row>(props: Props<Row>) {
  const titleId = useId()
  const [isOpen, setOpen] = useState(props.insteadOfTable === undefined)
  return (
    <figure
      id={props.chart}
      data-chart={props.chart}
      data-points={props.points}
      aria-labelledby={titleId}
    >
      <figcaption className="panel-head">
        <div>
          <h2 id={titleId} className="text-2xl md:text-[1.75rem]">
            {props.title}
          </h2>
          <p className="mt-0.5 max-w-3xl text-sm text-muted" data-sentence>
            {props.sentence}
          </p>
        </div>
        {props.controls}
        {props.share}
      </figcaption>
      <div aria-hidden className="mt-4">
        {props.children}
      </div>
      <details
        className="mt-3 text-sm"
        onToggle={(event) => event.currentTarget.open && setOpen(true)}
      >
        <Summary className="quiet" onPress={() => setOpen(true)}>
          The same as a table
        </Summary>
        <div
          className="max-h-96 overflow-auto"
          tabIndex={0}
          role="region"
          aria-labelledby={titleId}
        >
          {isOpen ? (
            <DataTable
              caption={props.title}
              rows={props.rows}
              rowKey={props.rowKey}
              columns={props.columns}
            />
          ) : (
            props.insteadOfTable
          )}
        </div>
      </details>
    </figure>
  )
}
