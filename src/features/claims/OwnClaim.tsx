import { useId, useState } from 'react'
import { PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { stated } from '~/address/stated'
import { VerdictStamp } from '~/charts/VerdictStamp'
import { decimal } from '~/format/claimFigures'
import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { selectionPhrase } from '~/format/selectionPhrase'
import { FIGURE_TERMS, type FigureId } from '~/format/terms'
import { SelectionBar } from '~/selection/SelectionBar'
import { useCareer, useView } from '~/selection/useCareer'
import { CopyField } from '~/share/CopyField'
import { ShareButton } from '~/share/ShareButton'
import { FIGURE_IDS, FIGURES } from '~/stats/figureIds'
import { figuresOf } from '~/stats/figures'
import { type Ratio, type Stated, standsTo } from '~/stats/ratio'
import { siteHere } from '~/ui/base'
import { PageLink } from '~/ui/PageLink'

const RELATION_NAMES: Record<Stated['relation'], string> = {
  '=': 'is',
  '>=': 'is at least',
  '<=': 'is at most',
}

/** A reader's own sentence about some starts: which, what figure, and what it is said to be. */
export function OwnClaim() {
  const { address, selected } = useCareer()
  const { stat, value } = address.view
  const figure = stat && FIGURES[stat](figuresOf(selected))
  return (
    <div className="space-y-4">
      <div className="own-claim">
        <SelectionBar />
      </div>
      <Statement />
      {stat && value ? (
        <Answer stat={stat} said={value} figure={figure} />
      ) : (
        <p className="text-sm text-muted">
          {stat && figure
            ? `${FIGURE_TERMS[stat].name}: ${written(figure, '0.00')}. Say what it is, and it is checked.`
            : 'Choose a figure and say what it is: “average finish is 13.0”, “wins is at least 3”.'}
        </p>
      )}
    </div>
  )
}

/** The sentence as three controls: figure, relation, number. */
function Statement() {
  const id = useId()
  const { known } = useCareer()
  const [{ stat, value }, show] = useView()
  // Half a number, and a relation to none as yet, stay here.
  const [typed, setTyped] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Stated['relation']>('=')
  const relation = value?.relation ?? chosen
  const type = (text: string) => {
    setTyped(text)
    const given = text.trim().replace(',', '.')
    const read = given === '' ? null : stated.read(given, known, () => {})
    if (given !== '' && read === null) return
    show({ value: read && { ...read, relation } }, 'replace')
  }
  return (
    <form className="flex flex-wrap items-end gap-3" onSubmit={(event) => event.preventDefault()}>
      <label className="text-xs font-semibold text-muted">
        Figure
        <select
          className="press mt-1 block text-ink"
          value={stat ?? ''}
          onChange={(event) => show({ stat: (event.target.value || null) as FigureId | null })}
        >
          <option value="">Choose …</option>
          {FIGURE_IDS.map((one) => (
            <option key={one} value={one}>
              {FIGURE_TERMS[one].name}
            </option>
          ))}
        </select>
      </label>
      <label className="text-xs font-semibold text-muted">
        Relation
        <select
          className="press mt-1 block text-ink"
          value={relation}
          onChange={(event) => {
            const relation = event.target.value as Stated['relation']
            setChosen(relation)
            if (value) show({ value: { ...value, relation } })
          }}
        >
          {Object.entries(RELATION_NAMES).map(([sign, name]) => (
            <option key={sign} value={sign}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        Number
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          className="press mt-1 block w-28 text-ink"
          value={typed ?? value?.number ?? ''}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      </label>
    </form>
  )
}

type AnswerProps = { stat: FigureId; said: Stated; figure: Ratio | null }

/** The verdict, our exact figure, the races, and a sentence to take away. */
function Answer({ stat, said, figure }: AnswerProps) {
  const { address, world, selected } = useCareer()
  const name = FIGURE_TERMS[stat].name
  const verdict =
    figure === null
      ? 'not checkable'
      : standsTo(figure, said.relation, said.number)
        ? 'holds'
        : 'contradicted'
  const which = selectionPhrase(world, address.selection) || 'every start'
  const sentence = `${name}, ${which}, ${RELATION_NAMES[said.relation]} ${said.number}`
  const day = world.asof ?? world.driver.recordTo
  const exact = figure === null ? 'no start, no figure' : written(figure, '0.0000')
  const link = withAddress(paths.claims(), {
    ...carried(address),
    asof: day,
    view: { ...PLAIN.view, stat, value: said },
  })
  return (
    <div
      role="status"
      className="space-y-2 border-l-4 border-ink bg-panel px-4 py-3"
      data-own={verdict}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        <VerdictStamp verdict={verdict} /> <span>{sentence}.</span>
      </p>
      <p>
        Our figure: <strong className="figure text-2xl">{exact}</strong>, over{' '}
        <PageLink href={withAddress(paths.dashboard(), carried(address))}>
          {formatStarts(selected.length)}
        </PageLink>
        , as of {formatLongDate(day)}.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <CopyField
            label="As a sentence"
            text={`${world.driver.name}: ${sentence}: ${verdict} (${exact} over ${formatStarts(selected.length)}, as of ${formatLongDate(day)}; ${siteHere()}${link}#own)`}
          />
        </div>
        <ShareButton title={sentence} shared={{ path: paths.claims(), id: 'own' }} />
      </div>
    </div>
  )
}

/** Up to so many decimals, without the zeros at their end. */
const written = (figure: Ratio, like: string) =>
  figure.over === 1 ? decimal(figure, '0') : decimal(figure, like).replace(/(\.\d+?)0+$/, '$1')
