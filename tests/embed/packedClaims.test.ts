import { describe, expect, test } from 'vitest'
import { drawEmbed } from '~/embed/draw'
import { judgedBy, packClaims } from '~/embed/packedClaims'
import { embedsOf } from '~/embed/pages'
import { unpack } from '~/embed/record'
import { saidIn } from '~/embed/said'
import { saidBy } from '~/stats/claims'
import { EVERYTHING } from '~/stats/selection'
import { judge } from '~/stats/verdicts'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const claims = contentsOf('claims.json')
const articles = contentsOf('articles.json')
const said = saidIn({ claims, articles, names: new Map() }, theRecord)
const frames = embedsOf({ ...theRecord, meetings: [] }, () => [], said)

/** The frame of all of them, as it is read where it stands. */
const frame = (() => {
  const data = frames.find(({ shown }) => shown.view === 'claims')
  if (!data?.claims) throw new Error('there is no frame of what the press said')
  return JSON.parse(JSON.stringify(data)) as Required<typeof data>
})()

/** The verdicts of the site on a day, newest article first. */
function verdictsOn(asof: string | null) {
  const now = world(theRecord, asof)
  return saidBy(articles, claims, asof).flatMap((one) =>
    one.claims.map((claim) => {
      const selections = said.find((line) => line.claim.id === claim.id)?.selections
      const selectionOf = (query: string) => ({ ...EVERYTHING, ...selections?.[query] })
      return [claim.id, judge(claim, now, selectionOf).verdict]
    }),
  )
}

const DAYS = [null, '2025-12-31', '2025-02-01', '2024-11-01', '2022-07-11', '2022-07-10']

describe('what a frame carries of what the press said', () => {
  test.each(DAYS)('gives the verdicts of the site, in its order, as of %s', (asof) => {
    const now = world(unpack(frame.record), asof)
    const judged = judgedBy(frame.claims, now).map(({ id, verdict }) => [id, verdict])
    expect(judged).toEqual(verdictsOn(asof))
  })

  test('is every sentence, with who printed it and when', () => {
    const judged = judgedBy(frame.claims, world(unpack(frame.record), null))
    expect(judged).toHaveLength(claims.length)
    for (const { articleId, publisher, published } of judged)
      expect(articles.find(({ id }) => id === articleId)).toMatchObject({ publisher, published })
  })

  test('was nothing before the first article', () => {
    expect(judgedBy(frame.claims, world(unpack(frame.record), '2001-02-03'))).toEqual([])
    expect(packClaims([])).toMatchObject({ articles: [], claims: [] })
  })
})

describe('the frame of each sentence', () => {
  test('has the verdict of the site, and a figure where there is one', () => {
    const verdicts = new Map(verdictsOn(null).map(([id, verdict]) => [id, verdict]))
    for (const data of frames.filter(({ shown }) => shown.view === 'claim')) {
      const { html } = drawEmbed(data)
      const stamped = /data-claim="([^"]*)" data-verdict="([^"]*)"/.exec(html)
      expect(stamped?.slice(1)).toEqual([data.shown.of, verdicts.get(data.shown.of ?? '')])
      expect(html).not.toMatch(/NaN|undefined/)
    }
  })
})
