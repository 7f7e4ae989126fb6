import type { Series } from '~/data/schema/common'
import type { TrackType } from '~/data/schema/track'
import type { Result } from '~/stats/selection'
import type { StatusClass } from '~/stats/status'
import { plainWords } from './words'

/** What people call the series; the names they bore come from the record. */
export const SERIES_WORDS: Record<Series, string> = {
  cup: 'cup|cup series|ncs',
  nxs: 'nxs|xfinity|busch|busch series|grand national|nationwide|oreilly',
  truck: 'truck|trucks|truck series|ncts|nts',
}

export const TYPE_WORDS: Record<TrackType, string> = {
  superspeedway:
    'superspeedway|superspeedways|plate track|plate tracks|drafting track|drafting tracks',
  intermediate: 'intermediate|intermediates|intermediate track|intermediate tracks',
  short: 'short|short track|short tracks|short oval|short ovals|bullring|bullrings',
  road: 'road|road course|road courses|road racing',
  street: 'street|street course|street courses|street circuit|street circuits',
  dirt: 'dirt|dirt track|dirt tracks',
}

/** Every kind of track without right turns. */
export const OVALS: readonly TrackType[] = ['superspeedway', 'intermediate', 'short', 'dirt']
export const OVAL_WORDS = 'oval|ovals|oval track|oval tracks'

export const RESULT_WORDS: Record<Result, string> = {
  win: 'win|wins|won|winning|winner|victory|victories|first place',
  top5: 'top 5|top 5s|top five|top fives|top5|top5s',
  top10: 'top 10|top 10s|top ten|top tens|top10|top10s',
  dnf: 'dnf|dnfs|did not finish|didnt finish|retired|retirement|retirements',
  led: 'led|led a lap|led laps|laps led|lap led|leading|leader',
}

export const STATUS_WORDS: Record<StatusClass, string> = {
  running: 'running|running at the finish|running at the end',
  crash: 'crash|crashes|crashed|wreck|wrecks|wrecked|accident|accidents',
  mechanical:
    'mechanical|mechanicals|mechanical failure|mechanical failures|engine|engines|engine failure|engine failures|blown engine',
  disqualified: 'dsq|dq|dqs|disqualified|disqualification|disqualifications',
  other: '',
}

/** Other names of makes. */
export const MAKE_WORDS: Readonly<Record<string, string>> = { chevrolet: 'chevy|chevys|chevies' }

/** Words that stand in names of tracks without naming one. */
export const TRACK_NOUNS = new Set(
  'motor speedway superspeedway raceway international road course street circuit park sports car dirt layout track'.split(
    ' ',
  ),
)

/** The same in names of teams. */
export const TEAM_NOUNS = new Set('racing motorsports enterprises group team'.split(' '))

/** Words of a sentence that ask for nothing by themselves. */
export const SMALL_WORDS = plainWords(
  `a an the at in on of for with from and or to as is are was were be did do does he his him
  race races raced racing start starts started starting finish finishes finished finishing
  result results season seasons year years track tracks course courses series nascar national
  career event events show me all every each any how many what which when where who that those
  these it had has have drive drives drove driving driven car driver lap laps place places my
  please list find there during during while s`,
)

/** Before something that is to be left out, which a selection cannot say. */
export const NEGATIONS = new Set(
  'not no non without except excluding excl minus never but'.split(' '),
)
