import { describe, expect, test } from 'vitest'
import { cardOf } from '~/cards/cardOf'
import { embedsOf } from '~/embed/pages'
import { saidIn } from '~/embed/said'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const claims = contentsOf('claims.json')
const said = saidIn({ claims, articles: contentsOf('articles.json'), names: new Map() }, theRecord)
const now = world(theRecord, null)
const cardFor = (id: string) =>
  cardOf({
    shown: { view: 'claim', of: id },
    world: now,
    field: null,
    rivals: [],
    claim: said.find(({ claim }) => claim.id === id) ?? null,
  })

describe('the card of a sentence of the press', () => {
  test('says the verdict, the sentence in our words, and our figures', () => {
    const { title, sub, picture } = cardFor('c010')
    expect(title).toBe('held then, not today')
    expect(sub).toContain('“Average Martinsville finish of 13.0” (The Podium Finish,')
    expect(sub).toContain('On record: average finish 13.0; today: average finish 11.8.')
    expect(picture).not.toBeNull()
  })

  test('tells both sides where sources differ', () => {
    const { title, sub } = cardFor('c075')
    expect(title).toBe('sources differ')
    expect(sub).toMatch(/tells of a collision; two reports/)
  })

  test('is there for each, and so is a frame', () => {
    const frames = embedsOf({ ...theRecord, meetings: [] }, () => [], said).filter(
      ({ shown }) => shown.view === 'claim',
    )
    expect(frames.map(({ shown }) => shown.of)).toEqual(claims.map(({ id }) => id))
    for (const { id } of claims) expect(cardFor(id).title).not.toBe('')
  })
})
