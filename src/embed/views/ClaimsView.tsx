import type { VerdictId } from '~/address/address'
import { ID_OF } from '~/address/verdictIds'
import { VerdictBar } from '~/charts/VerdictBar'
import { VerdictMark } from '~/charts/VerdictStamp'
import { judgedBy, type ListedVerdict } from '~/embed/packedClaims'
import type { View, ViewProps } from '~/embed/view'
import { formatSentences, NOTHING_SAID, NOTHING_SO } from '~/format/claims'
import { formatDate } from '~/format/dates'
import { countVerdicts } from '~/stats/verdicts'
import { firstOf, Pager } from './Pager'

/** Sentences at a time: as many as leave the frame lower than 1000 pixels under a finger on a phone. */
const SIZE = 5

/** How many sentences of the press stand at which verdict, and the sentences themselves. */
function ClaimsView({ seen: { world, address, data }, touched, touch }: ViewProps) {
  const { article, verdict } = address.view
  const said = data.claims ? judgedBy(data.claims, world) : []
  const all = said.filter(({ articleId }) => article === null || articleId === article)
  const chosen = touched.verdicts ?? verdict
  const listed = all.filter((one) => chosen.length === 0 || chosen.includes(ID_OF[one.verdict]))
  const rows = { page: touched.page, size: SIZE, count: listed.length }
  const from = firstOf(rows)
  if (all.length === 0) return <p className="py-6 text-muted">{NOTHING_SAID}</p>
  return (
    <>
      <p className="mb-1 text-sm text-muted">
        {formatSentences(all.length)} {whence(all)}, in our words.{' '}
        <span className="script-only">Press a verdict for those alone.</span>
      </p>
      <Verdicts
        judged={all}
        chosen={chosen}
        onChoose={(verdicts) => touch({ verdicts, page: 0 })}
      />
      {listed.length === 0 && <p className="py-4">{NOTHING_SO}</p>}
      <ul className="mt-3 border-t border-line-strong">
        {listed.slice(from, from + SIZE).map((one) => (
          <Sentence key={one.id} {...one} />
        ))}
      </ul>
      <Pager {...rows} touch={touch} />
      <p className="mt-2 text-xs text-muted">A verdict judges a sentence, never its author.</p>
    </>
  )
}

/** "from 4 articles", "from NASCAR.com, 23 Aug 2025" */
function whence(all: readonly ListedVerdict[]): string {
  const articles = new Set(all.map(({ articleId }) => articleId)).size
  const [first] = all
  return articles === 1 && first
    ? `from ${first.publisher}, ${formatDate(first.published)}`
    : `from ${articles} articles`
}

type VerdictsProps = {
  judged: readonly ListedVerdict[]
  chosen: readonly VerdictId[]
  onChoose: (chosen: readonly VerdictId[]) => void
}

/** A number, a mark, a word and a bar each; a press lists those alone, another press all. */
function Verdicts({ judged, chosen, onChoose }: VerdictsProps) {
  const counts = countVerdicts(judged)
  const most = Math.max(...counts.map(({ count }) => count))
  return (
    <ul
      data-chart="verdicts"
      data-points={judged.length}
      className="grid gap-x-6 sm:grid-cols-2"
      aria-label="Verdicts"
    >
      {counts.map(({ verdict, count }) => {
        const id = ID_OF[verdict]
        const isChosen = chosen.includes(id)
        return (
          <li key={verdict}>
            <button
              type="button"
              aria-pressed={isChosen}
              className="grid min-h-7 w-full grid-cols-[1.75rem_10.5rem_1fr] items-center gap-x-2 text-left text-sm hover:bg-wash aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:underline pointer-coarse:min-h-11"
              onClick={() => onChoose(isChosen ? [] : [id])}
            >
              <span className="figure text-right text-xl">{count}</span>{' '}
              <span className="flex items-center gap-1.5">
                <VerdictMark verdict={verdict} />
                {verdict}
              </span>
              <VerdictBar verdict={verdict} count={count} most={most} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const Sentence = ({ id, claim, kind, verdict, publisher, published }: ListedVerdict) => (
  <li data-claim={id} data-verdict={verdict} className="border-b border-line py-1">
    <p className="text-sm leading-snug font-semibold first-letter:uppercase">{claim}</p>
    <p className="flex flex-wrap items-center gap-x-1.5 text-xs">
      <VerdictMark verdict={verdict} />
      <strong>{verdict}</strong>
      <span className="text-muted">
        {publisher}, {formatDate(published)}
        {kind === 'plan' && ', a plan'}
      </span>
    </p>
  </li>
)

export const view: View = { titleOf: () => 'What the press said', Content: ClaimsView }
