import { carried, paths, withAddress } from '~/address/paths'
import type { Broadcasting } from '~/data/schema/life'
import { useCareer } from '~/selection/useCareer'
import { yearOf } from '~/stats/seasons'
import { PageLink } from '~/ui/PageLink'

/** Roles that may or may not have gone on: begun before, and no end is known. */
export function EarlierRoles({ roles }: { roles: readonly Broadcasting[] }) {
  const { address } = useCareer()
  if (roles.length === 0) return null
  return (
    <p className="mt-4 max-w-3xl text-sm text-muted">
      Begun earlier, with no end on the record:{' '}
      {roles.map((role, i) => (
        <span key={role.id}>
          {i > 0 && '; '}
          <PageLink
            href={`${withAddress(paths.season(yearOf(role.from)), carried(address))}#tv-${role.id}`}
          >
            {role.role}, {role.network}
          </PageLink>{' '}
          ({role.from.slice(0, 4)})
        </span>
      ))}
      .
    </p>
  )
}
