import { describe, expect, test } from 'vitest'
import { packLife, unpackLife } from '~/embed/packedLife'
import { embedsOf } from '~/embed/pages'
import { packedWorld, unpack } from '~/embed/record'
import { TIMELINE_KINDS, type TimelineEntry, timelineOf } from '~/stats/timeline'
import { lifeAsOf, world } from '~/stats/world'
import { aLife, aMilestone } from '../builders/life'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const life = {
  milestones: contentsOf('milestones.json'),
  broadcasting: contentsOf('broadcasting.json'),
  arca: contentsOf('arca.json'),
  otherRacing: contentsOf('other-racing.json'),
}
const beside = { outcomes: [], seats: [], seasons: [], drivers: [], life }
const frame = embedsOf({ ...theRecord, meetings: [] }, () => [], [], beside).find(
  ({ shown }) => shown.view === 'timeline',
)

/** What a frame tells of an entry. */
const told = ({ id, kind, date, to, isSpell, headline, detail, confidence }: TimelineEntry) => ({
  ...{ id, kind, date, to, isSpell, headline, detail, confidence },
})

describe('the timeline that a frame carries', () => {
  test.each([null, '2013-06-30', '2024-11-01'])(
    'tells what that of the site tells, as of %s',
    (asof) => {
      if (!frame?.life) throw new Error('no life in the frame of the timeline')
      const packed = packedWorld(unpack(frame.record), frame.record.isPart, asof)
      const here = timelineOf(packed, lifeAsOf(unpackLife(frame.life), asof))
      const site = timelineOf(world(theRecord, asof), lifeAsOf(life, asof))
      expect(here.map(told)).toEqual(site.map(told))
      expect(new Set(here.map(({ kind }) => kind)).size).toBeGreaterThan(TIMELINE_KINDS.length / 2)
    },
  )

  test('keeps a remark where sources differ, and leaves out how a day was found', () => {
    const { milestones } = unpackLife(
      packLife(
        aLife({
          milestones: [
            aMilestone({ id: 'm001', confidence: 'conflicting', note: 'Another says May.' }),
            aMilestone({ id: 'm002', confidence: 'one source', note: 'The day of the article.' }),
          ],
        }),
      ),
    )
    expect(milestones.map(({ note }) => note)).toEqual(['Another says May.', null])
  })

  test('of a life of which nothing is told is empty, and no error', () => {
    expect(unpackLife(packLife(aLife()))).toEqual(aLife())
  })
})
