/** How a reader puts us right. The copy one reads has an address; the project has none yet. */
export const ReportError = () => (
  <div className="max-w-prose space-y-2">
    <p>Something here is wrong, unfair or out of date? Three things let it be put right:</p>
    <ul className="list-disc space-y-1 pl-5">
      <li>
        <strong>the page</strong>: its address, as your browser shows it;
      </li>
      <li>
        <strong>the figure or sentence</strong>: what it says and what it should say;
      </li>
      <li>
        <strong>a source</strong>: where that can be read.
      </li>
    </ul>
    <p>
      Send them to the issue tracker of the copy you are reading, or to whoever published it; the
      project has no public address of its own yet. What is corrected goes into the record with its
      source and its day.
    </p>
  </div>
)
