import { useEffect, useRef } from 'react'
import { narrow } from '~/address/address'
import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import { SERIES_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { facetCounts } from '~/stats/facets'
import { ActiveFilters } from './ActiveFilters'
import { FacetMenu } from './FacetMenu'
import { FilterBox } from './FilterBox'
import { MoreFilters } from './MoreFilters'
import { useCareer, useGo } from './useCareer'

/** Which starts? Asked once for the whole page; every panel shows the answer. */
export function SelectionBar() {
  const { world, selected } = useCareer()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => followHeight(bar.current), [])
  return (
    <div
      ref={bar}
      role="search"
      aria-label="Selection"
      className="script-only z-30 lg:sticky lg:top-0 -mx-4 border-y border-line bg-ground px-4 py-2 md:-mx-8 md:px-8"
    >
      <div className="flex flex-wrap items-center gap-2">
        <SeriesSwitch />
        <span aria-hidden className="mx-1 hidden h-6 border-l border-line-strong lg:inline" />
        <FacetMenu facet="season" label="Season" />
        <FacetMenu facet="type" label="Track type" />
        <FacetMenu facet="track" label="Track" />
        <FacetMenu facet="team" label="Team" />
        <FacetMenu facet="result" label="Result" />
        <MoreFilters />
        <FilterBox />
        <p id="selected" tabIndex={-1} role="status" className="ml-auto text-sm text-muted">
          <strong className="figure text-lg text-ink">{selected.length}</strong> of{' '}
          {formatStarts(world.starts.length)}
        </p>
      </div>
      <ActiveFilters />
    </div>
  )
}

/**
 * Tells the style sheet how high the bar is, for what sticks below it, where the bar itself
 * sticks. By a sheet of its own: a value that all elements inherit would make the browser look
 * at every one of them again.
 */
function followHeight(bar: HTMLElement | null) {
  if (!bar || !('ResizeObserver' in globalThis)) return
  let sheet: CSSStyleSheet | null = null
  let told = 0
  const observer = new ResizeObserver(() => {
    const height = bar.offsetHeight
    if (height === told || getComputedStyle(bar).position !== 'sticky') return
    told = height
    sheet ??= adopted()
    sheet.replaceSync(
      `@media (min-width: 64rem) { html { scroll-padding-top: ${height + 16}px } .race-table thead th { top: ${height}px } }`,
    )
  })
  observer.observe(bar)
  return () => {
    observer.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}

function adopted(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return sheet
}

function SeriesSwitch() {
  const { world, address } = useCareer()
  const go = useGo()
  const { selection } = address
  const counts = facetCounts(world.starts, selection, 'series')
  const toggle = (series: Series) =>
    go(
      narrow(address, {
        series: selection.series.includes(series)
          ? selection.series.filter((s) => s !== series)
          : SERIES.filter((s) => s === series || selection.series.includes(s)),
      }),
    )
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">Series</legend>
      {SERIES.map((series) => (
        <button
          key={series}
          type="button"
          className="press"
          aria-pressed={selection.series.includes(series)}
          onClick={() => toggle(series)}
        >
          {SERIES_NAMES[series]} <span className="opacity-70">{counts.get(series) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  )
}
