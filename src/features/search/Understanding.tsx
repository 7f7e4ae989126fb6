import type { Chip, Understood, Unread } from '~/search/readWords'
import { asQuotation, rewrite } from '~/search/rewrite'
import type { Answer } from './answer'

type Props = {
  text: string
  understood: Understood
  answer: Answer
  onRewrite: (text: string) => void
}

/** How the words were understood, how many starts that leaves, and what was not understood. */
export const Understanding = ({ text, understood, answer, onRewrite }: Props) => (
  <>
    {understood.chips.length > 0 && (
      <ul aria-label="Understood" className="search-chips">
        {understood.chips.map((chip) => (
          <li key={chip.from}>
            <ChipButton chip={chip} onRemove={() => onRewrite(rewrite(text, [chip]))} />
          </li>
        ))}
      </ul>
    )}
    {understood.unread.length > 0 && (
      <ul aria-label="Left out" className="search-unread">
        {understood.unread.map((unread) => (
          <UnreadItem
            key={unread.from}
            unread={unread}
            onReplace={(other) => onRewrite(rewrite(text, [unread], other))}
          />
        ))}
      </ul>
    )}
    <p role="status" className={answer.options.length > 0 ? 'sr-only' : 'search-summary'}>
      {answer.summary}
    </p>
    <DropOffer text={text} understood={understood} answer={answer} onRewrite={onRewrite} />
  </>
)

const ChipButton = ({ chip, onRemove }: { chip: Chip; onRemove: () => void }) => (
  <button type="button" className="press" onClick={onRemove}>
    {chip.words.toLowerCase() !== chip.says.toLowerCase() && (
      <span className="text-muted">
        {chip.words} <span aria-hidden>→</span>
        <span className="sr-only">is</span>
      </span>
    )}{' '}
    {chip.says} <span aria-hidden>×</span>
    <span className="sr-only">(remove)</span>
  </button>
)

type UnreadProps = { unread: Unread; onReplace: (other: string) => void }

const UnreadItem = ({ unread, onReplace }: UnreadProps) => {
  const { words, reason, suggestion, isText } = unread
  return (
    <li>
      <span>
        “{words}”: {reason}
      </span>
      {suggestion !== null && (
        <button type="button" className="press" onClick={() => onReplace(suggestion)}>
          Did you mean “{suggestion}”?
        </button>
      )}
      {isText && (
        <button type="button" className="press" onClick={() => onReplace(asQuotation(words))}>
          Look for “{words}” as text
        </button>
      )}
    </li>
  )
}

/** No start is all of what was asked: the words to do without that cost the most. */
const DropOffer = ({ text, understood, answer: { drop }, onRewrite }: Props) => {
  if (drop === null) return null
  const costly = understood.chips.filter(({ field }) => field === drop.field)
  return (
    <p className="search-drop">
      No start is all of this.{' '}
      <button type="button" className="press" onClick={() => onRewrite(rewrite(text, costly))}>
        Drop “{drop.label}”: {drop.left}
      </button>
    </p>
  )
}
