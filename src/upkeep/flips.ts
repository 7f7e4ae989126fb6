import { formatFigures } from '~/format/claimFigures'
import { judgedIn } from './claimRules'
import type { WholeRecord } from './whole'

/**
 * Verdicts on the press that a change of the record turns, each with the line
 * that its history then needs: a test fails until it is there.
 *
 * @param today ISO date, the day it is written down.
 */
export function flipsSaid(before: WholeRecord, after: WholeRecord, today: string): string[] {
  const was = new Map(judgedIn(before).map(({ claim, verdict }) => [claim.id, verdict]))
  return judgedIn(after)
    .filter(({ claim, verdict }) => was.get(claim.id) !== verdict)
    .map((one) => {
      const line = {
        recorded: today,
        verdict: one.verdict,
        figure: formatFigures(one.today) || null,
      }
      return `claims.json: ${one.claim.id}, “${one.claim.claim}”, was “${was.get(one.claim.id)}” and is “${one.verdict}” now; add to its history: ${JSON.stringify(line)}`
    })
}
