import type { SeriesName } from '~/data/schema/driver'

/** The name a series bore in a season; `undefined` outside the record. */
export const seriesNameIn = (
  names: readonly SeriesName[],
  series: string,
  season: number,
): SeriesName | undefined =>
  names.find(
    (name) =>
      name.series === series && name.from <= season && (name.to === null || season <= name.to),
  )

/** What a series was called for short in a season: "Xfinity"; its id outside the record. */
export const shortSeriesName = (
  names: readonly SeriesName[],
  { series, season }: { series: string; season: number },
): string => seriesNameIn(names, series, season)?.shortName ?? series
