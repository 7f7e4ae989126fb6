import type { PagesRecord } from '~/app/pages'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

/** All that the pages are made of, as it is served. */
export const published: PagesRecord = {
  ...theRecord,
  milestones: contentsOf('milestones.json'),
  broadcasting: contentsOf('broadcasting.json'),
  arca: contentsOf('arca.json'),
  meetings: contentsOf('meetings.json'),
  otherRacing: contentsOf('other-racing.json'),
}
