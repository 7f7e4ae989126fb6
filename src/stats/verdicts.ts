import {
  type Check,
  type Claim,
  FIELD_STATISTICS,
  type FieldStatistic,
  type RecordStatistic,
  VERDICTS,
  type Verdict,
} from '~/data/schema/press'
import { type Figure, RECORD_FIGURES } from './claimFigures'
import { standsTo } from './ratio'
import { type Selection, select } from './selection'
import { isKnown, lastDay, type World } from './world'

/** A check and our figure for it. */
export type Checked = { check: Check; figure: Figure }

/** A sentence put to the record. */
export type Judged = {
  verdict: Verdict
  /** Why there is none yet: what it speaks of had not come by the day of the page. */
  isOpen: boolean
  /** Our figures when it was said, or when the record could first tell; empty where none tell. */
  onDay: readonly Checked[]
  /** The same by the day of the page. */
  today: readonly Checked[]
  /** The day that `onDay` is for. */
  day: string
}

/** What of a sentence the verdict is made from. */
export type JudgedOf = Pick<
  Claim,
  'asof' | 'decided' | 'kind' | 'lasts' | 'query' | 'checks' | 'found'
>

/** The selection that a query of the record says. */
export type SelectionOf = (query: string) => Selection

/** The day from which the record can tell: when it was said, or when it was decided. */
export function dayOf({ asof, decided }: Pick<Claim, 'asof' | 'decided'>): string {
  return decided !== null && lastDay(decided) > asof ? lastDay(decided) : asof
}

/**
 * The verdict on a sentence, by the day of the page.
 *
 * What lasts is judged twice, on its own day and today: true then and no longer
 * is 'held then, not today'. All else is judged on its day alone. A figure that
 * is not there leaves a claim 'not checkable'; a plan it did not come true.
 * What was not decided by then is 'not checkable', whatever came after.
 *
 * @param world of the page's day.
 */
export function judge(claim: JudgedOf, world: World, selectionOf: SelectionOf): Judged {
  const day = dayOf(claim)
  const last = world.asof ?? world.driver.recordTo
  if (claim.decided !== null && !isKnown(claim.decided, world.asof))
    return { verdict: 'not checkable', isOpen: true, onDay: [], today: [], day }
  const on = (date: string) => checkedOn(claim, world, selectionOf, date)
  const onDay = on(day)
  const today = last > day ? on(last) : onDay
  const verdict = verdictOf(claim, onDay, claim.lasts ? today : onDay)
  return { verdict, isOpen: false, onDay, today, day }
}

function verdictOf(
  { kind, checks, found }: JudgedOf,
  onDay: readonly Checked[],
  today: readonly Checked[],
): Verdict {
  if (checks.length === 0) return found ?? 'not checkable'
  if (kind === 'plan') return onDay.every(agrees) ? 'came true' : 'did not'
  if (onDay.some(({ figure }) => figure === null)) return 'not checkable'
  if (!onDay.every(agrees)) return 'contradicted'
  return today.every(agrees) ? 'holds' : 'held then, not today'
}

/** How many sentences there are of each verdict, in the order of `VERDICTS`; none of 0. */
export const countVerdicts = (
  judged: readonly Pick<Judged, 'verdict'>[],
): { verdict: Verdict; count: number }[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: judged.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0)

/** Whether our figure stands to the sentence's as the check asks. */
export function agrees({ check: { relation, value }, figure }: Checked): boolean {
  if (figure === null) return false
  if (typeof figure !== 'string') return standsTo(figure, relation, value)
  if (isWhole(figure) && relation !== '=' && relation !== '!=')
    return standsTo({ sum: Number(figure), over: 1 }, relation, value)
  return (figure === value) === (relation === '=')
}

const isWhole = (text: string) => /^\d+$/.test(text)

const checkedOn = (
  claim: JudgedOf,
  world: World,
  selectionOf: SelectionOf,
  day: string,
): Checked[] =>
  claim.checks.map((check) => ({
    check,
    figure: isOfField(check.statistic)
      ? (check.figures.findLast(({ from }) => isKnown(from, day))?.figure ?? null)
      : RECORD_FIGURES[check.statistic as RecordStatistic]({
          world,
          starts: select(
            world.starts.filter(({ date }) => date <= day),
            selectionOf(check.query ?? claim.query ?? ''),
          ),
          said: claim.asof,
          day,
          of: check.of,
        }),
  }))

/** Whether full results tell it, not his own starts: the figure is kept with the check. */
export const isOfField = (statistic: Check['statistic']): statistic is FieldStatistic =>
  (FIELD_STATISTICS as readonly string[]).includes(statistic)
