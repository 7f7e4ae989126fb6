type Props = { direction: 'ascending' | 'descending' | null }

/** Which way a column is sorted; takes no room, so that columns stay as they are. */
export const SortArrow = ({ direction }: Props) => (
  <span aria-hidden className="inline-block w-0 text-[0.625rem]">
    {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
  </span>
)
