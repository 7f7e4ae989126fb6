import { carried, paths, withAddress } from '~/address/paths'
import { suggest } from '~/address/suggest'
import { useFile } from '~/data/queries'
import { formatLongDate } from '~/format/dates'
import { NOT_FOUND_TITLE } from '~/format/titles'
import { NoStarts } from '~/selection/NoStarts'
import { Notices } from '~/selection/Notices'
import { useCareer, useGo } from '~/selection/useCareer'
import { EVERYTHING } from '~/stats/selection'
import { slugOf } from '~/stats/slugs'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'

/** A driver he did not meet: not in what is selected, not by then, or never. */
export function NoSuchRival({ slug }: { slug: string }) {
  const names = new Map(
    useFile('meetings.json').flatMap(({ drivers }) => drivers.map((name) => [slugOf(name), name])),
  )
  const { world, selected } = useCareer()
  names.delete(world.driver.slug)
  const name = names.get(slug)
  return (
    <div className="space-y-4 py-10">
      <PageTitle title={NOT_FOUND_TITLE} />
      <Notices />
      <h1 tabIndex={-1} className="text-5xl">
        {name ? 'Not met' : 'No such rival here'}
      </h1>
      {selected.length === 0 ? (
        <NoStarts />
      ) : name ? (
        <NotMet name={name} />
      ) : (
        <Unknown slug={slug} names={names} />
      )}
    </div>
  )
}

/** Met at another time, or in other races than those selected. */
function NotMet({ name }: { name: string }) {
  const { address, world } = useCareer()
  const go = useGo()
  const isNarrowed = address.selection !== EVERYTHING && world.asof === null
  return (
    <EmptyMessage
      title={
        isNarrowed
          ? `He met ${name} in no race of this selection.`
          : `In what is selected he had not met ${name} by ${formatLongDate(world.asof ?? world.driver.recordTo)}.`
      }
    >
      <p className="flex flex-wrap gap-2">
        <button
          type="button"
          className="press"
          onClick={() => go({ ...address, selection: EVERYTHING, asof: null })}
        >
          All meetings with {name}
        </button>
        <ToAll />
      </p>
    </EmptyMessage>
  )
}

/** No driver of that name: another spelling of one, or something near. */
function Unknown({ slug, names }: { slug: string; names: ReadonlyMap<string, string> }) {
  const { address } = useCareer()
  const { aliases } = useFile('corrections.json')
  const alias = aliases.find(({ alsoSpelled }) => slugOf(alsoSpelled) === slug)
  const meant = alias ? slugOf(alias.driver) : suggest(slug, [...names.keys()])
  const name = names.get(meant ?? '')
  return (
    <EmptyMessage title={`He never started a race with a driver of the id “${slug}”.`}>
      {meant && name && (
        <p>
          {alias ? 'The record spells it ' : 'Did you mean '}
          <PageLink href={withAddress(paths.rival(meant), carried(address))}>{name}</PageLink>
          {alias ? '.' : '?'}
        </p>
      )}
      <p>
        <ToAll />
      </p>
    </EmptyMessage>
  )
}

function ToAll() {
  const { address } = useCareer()
  return (
    <PageLink href={withAddress(paths.rivals(), carried(address))} className="quiet">
      To all rivals
    </PageLink>
  )
}
