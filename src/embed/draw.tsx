import { renderToStaticMarkup } from 'react-dom/server'
import { type CareerView, PLAIN_LOOK, type SubjectView } from '~/address/embeds'
import { Embed, seenIn } from './Embed'
import { type EmbedData, UNTOUCHED, type View } from './view'
import { view as careerStrip } from './views/CareerStripView'
import { view as claims } from './views/ClaimsView'
import { view as claim } from './views/ClaimView'
import { view as compare } from './views/CompareView'
import { view as context } from './views/ContextView'
import { view as distribution } from './views/DistributionView'
import { view as expectation } from './views/ExpectationView'
import { view as grid } from './views/GridView'
import { view as nthStarts } from './views/NthStartsView'
import { view as onThisDay } from './views/OnThisDayView'
import { view as race } from './views/RaceView'
import { view as records } from './views/RecordsView'
import { view as rivals } from './views/RivalsView'
import { view as rival } from './views/RivalView'
import { view as seasonAverages } from './views/SeasonAveragesView'
import { view as season } from './views/SeasonView'
import { view as seats } from './views/SeatsView'
import { view as seat } from './views/SeatView'
import { view as splits } from './views/SplitsView'
import { view as story } from './views/StoryView'
import { view as summary } from './views/SummaryView'
import { view as table } from './views/TableView'
import { view as tally } from './views/TallyView'
import { view as timeline } from './views/TimelineView'
import { view as track } from './views/TrackView'
import { view as trend } from './views/TrendView'
import { view as whatIf } from './views/WhatIfView'

/** Every view that stands alone. */
const VIEWS: Record<CareerView | SubjectView, View> = {
  'career-strip': careerStrip,
  trend,
  distribution,
  'season-averages': seasonAverages,
  tally,
  compare,
  expectation,
  rivals,
  table,
  summary,
  story,
  timeline,
  records,
  'on-this-day': onThisDay,
  'what-if': whatIf,
  splits,
  grid,
  context,
  claims,
  seats,
  'nth-starts': nthStarts,
  season,
  track,
  race,
  rival,
  claim,
  seat,
}

/** A frame as it is built: every start there is, in plain HTML, and what its tab would say. */
export function drawEmbed(data: EmbedData): { html: string; title: string } {
  const { seen, problems } = seenIn(data, '')
  const view = VIEWS[data.shown.view]
  return {
    html: renderToStaticMarkup(
      <Embed
        view={view}
        seen={seen}
        problems={problems}
        look={PLAIN_LOOK}
        touched={UNTOUCHED}
        touch={() => {}}
      />,
    ),
    title: `${seen.world.driver.name}: ${view.titleOf(seen)} (unofficial)`,
  }
}
