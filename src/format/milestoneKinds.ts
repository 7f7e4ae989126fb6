import type { MilestoneKind } from '~/data/schema/life'

/** What a single milestone is; the filter of the timeline names them all together. */
export const MILESTONE_NAMES: Record<MilestoneKind, string> = {
  win: 'Win',
  'near-miss': 'Near miss',
  milestone: 'Milestone',
  career: 'Career',
  team: 'Team',
  broadcast: 'Broadcasting',
  business: 'Business',
  personal: 'Personal',
}
