import { CopyField } from './CopyField'
import { bbCode, linkedPicture, markdown, type Pasted } from './snippets'

type Props = { pasted: Pasted; sentence: string; narrowing: string }

/** What goes where no frame does. */
export const TextForms = ({ pasted, sentence, narrowing }: Props) => (
  <>
    <CopyField
      label="Sentence"
      hint="Its figures are of that day, and so is its link."
      text={sentence}
      rows={3}
    />
    {pasted.card !== null && (
      <CopyField
        label="Linked picture"
        hint={`For Substack and newsletters.${narrowing ? ' The picture is of all his starts, the link leads to these.' : ''}`}
        text={linkedPicture(pasted)}
        rows={3}
      />
    )}
    <CopyField label="Markdown" text={markdown(pasted)} />
    <CopyField label="BBCode" hint="For forums." text={bbCode(pasted)} />
  </>
)
