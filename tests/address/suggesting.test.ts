import { describe, expect, test } from 'vitest'
import { problemsOf } from './known'

const suggestionFor = (search: string) => problemsOf(search)[0]?.suggestion

describe('what was probably meant', () => {
  test.each([
    ['a slip', 'track=taladega', 'talladega'],
    ['two slips', 'track=talledaga', 'talladega'],
    ['a beginning', 'track=dayton', 'daytona'],
    ['a beginning of two, the nearer', 'track=day', 'daytona'],
    ['a part', 'track=glen', 'watkins-glen'],
    ['more than the name', 'track=talladega-superspeedway', 'talladega'],
    ['a space for a hyphen', 'track=watkins+glen', 'watkins-glen'],
    ['words for a part', 'team=big+machine', 'big-machine-racing'],
    ['more than a short name', 'result=winner', 'win'],
    ['another name', 'track=loudon', 'new-hampshire'],
    ['a layout', 'track=roval', 'charlotte-roval'],
    ['a short name of a team', 'team=henderson', 'henderson-motorsports'],
    ['a sponsor of a series', 'series=xfinity', 'nxs'],
    ['another sponsor', "series=O'Reilly", 'nxs'],
    ['a plural', 'series=trucks', 'truck'],
    ['a nickname of a make', 'make=Chevy', 'chevrolet'],
    ['a longer type', 'type=road-course', 'road'],
    ['what broke', 'status=engine', 'mechanical'],
    ['three letters for it', 'status=DSQ', 'disqualified'],
    ['a column', 'cols=finsh', 'finish'],
    ['a column, descending', 'sort=-finsh', '-finish'],
    ['a year with a slip', 'season=20222', '2022'],
    ['years with a hyphen', 'season=2017-2022', '2017..2022'],
    ['years in words', 'season=2017+to+2022', '2017..2022'],
    ['places with a hyphen', 'start=1-10', '1..10'],
    ['the largest window', 'window=99', '50'],
    ['the smallest', 'window=-1', '3'],
    ['a race without its zero', 'rows=nxs-2022-1', 'nxs-2022-01'],
    ['a theme', 'theme=dar', 'dark'],
    ['a set of rivals', 'set=even', 'most-even'],
    ['a set with a slip', 'set=never-beatn', 'never-beaten'],
  ])('%s: %s', (_, query, suggestion) => {
    expect(suggestionFor(`?${query}`)).toBe(suggestion)
  })

  test.each([
    ['nothing near', 'track=monza'],
    ['another series', 'series=arca'],
    ['a letter', 'track=d'],
    ['a year that is not his', 'season=1999'],
    ['a year that is not his, near one that is', 'season=2012'],
    ['years that are not his', 'season=1990-1995'],
    ['no places', 'start=0-5'],
    ['a beginning of many', 'cols=sta'],
    ['a name of every object', 'track=constructor'],
    ['a long text', `track=${'talladega'.repeat(100)}`],
    ['a word for something else', 'track=xfinity'],
  ])('is not guessed from %s', (_, query) => {
    expect(suggestionFor(`?${query}`)).toBeNull()
  })

  test('can be typed instead', () => {
    for (const query of ['track=dayton', 'series=xfinity', 'sort=-finsh', 'season=2017-2022']) {
      const [param] = query.split('=')
      expect(problemsOf(`?${param}=${suggestionFor(`?${query}`)}`)).toEqual([])
    }
  })
})
