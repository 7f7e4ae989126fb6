import type { ReactNode } from 'react'
import type { Problem } from '~/address/address'
import { embedded, fullAt, type Look } from '~/address/embeds'
import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import { formatLongDate } from '~/format/dates'
import { notAffiliated } from '~/format/fairness'
import { formatStarts } from '~/format/numbers'
import { fieldLabel } from '~/format/selectionWords'
import { askedFields, select } from '~/stats/selection'
import { BASE } from '~/ui/base'
import { packedWorld, unpack } from './record'
import type { EmbedData, Seen, View, ViewProps } from './view'

type Props = Omit<ViewProps, 'seen'> & {
  view: View
  seen: Seen
  problems: readonly Problem[]
  look: Look
}

/** A view by itself, for a frame on another site: its heading, itself, whose it is, the way to all. */
export function Embed({ view, seen: asked, problems, look, ...touching }: Props) {
  const { Content, completed } = view
  const seen = completed ? completed(asked) : asked
  return (
    <>
      <header className={look.hasHeading ? 'mb-2' : 'sr-only'}>
        <p className="text-xs text-muted">{seen.world.driver.name}, unofficial</p>
        <h1 className="text-2xl">{view.titleOf(seen)}</h1>
        <Narrowed seen={seen} toldOf={view.toldOf ?? askedFields} />
      </header>
      <main className="min-h-0 grow overflow-auto">
        {problems.length > 0 && <Unread problems={problems} />}
        {seen.selected.length === 0 && seen.field === null ? (
          <p className="py-6 text-muted">No start in this selection.</p>
        ) : (
          <Content seen={seen} {...touching} />
        )}
      </main>
      <Foot seen={seen} />
    </>
  )
}

type NarrowedProps = { seen: Seen; toldOf: NonNullable<View['toldOf']> }

/** Which starts, in words, and as of when; nothing where it is all there is. */
function Narrowed({ seen: { shown, world, selected, address }, toldOf }: NarrowedProps) {
  const { selection } = address
  const fields = toldOf(selection).map((field) => fieldLabel(world, selection, field))
  const parts = [
    ...fields,
    fields.length > 0 && shown.of === null && formatStarts(selected.length),
    world.asof && `as of ${formatLongDate(world.asof)}`,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="text-sm" data-narrowed>
      {parts.join(' · ')}
    </p>
  )
}

/** What the address asked for in vain; the rest of it is shown. */
const Unread = ({ problems }: { problems: readonly Problem[] }) => (
  <p role="status" className="mb-2 border-l-4 border-accent pl-2 text-xs">
    Left out:{' '}
    {problems
      .slice(0, 3)
      .map(({ message }) => message)
      .join('; ')}
  </p>
)

function Foot({ seen: { data, world, address } }: { seen: Seen }) {
  const { name, recordTo } = world.driver
  return (
    <footer className="mt-2 border-t border-line pt-2 text-[0.6875rem] leading-snug text-muted">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-xs">
        <span>Record to {formatLongDate(recordTo)}</span>
        {world.asof && (
          <Out href={fullAt(data.full, { ...address, asof: null })}>How it stands today</Out>
        )}
        <Out href={fullAt(data.full, address)} isFull>
          The full view, with sources
        </Out>
      </p>
      <p className="mt-1">{notAffiliated(name)}</p>
    </footer>
  )
}

type OutProps = { href: string; isFull?: boolean; children: ReactNode }

/** A link to the site, out of the frame. */
const Out = ({ href, isFull = false, children }: OutProps) => (
  <a
    href={BASE + href}
    target="_blank"
    rel="noopener"
    className="inline-flex min-h-6 items-center font-semibold text-accent pointer-coarse:min-h-11"
    data-full={isFull || undefined}
  >
    {children}
  </a>
)

/** What a frame shows of its data under an address's query, and what of that could not be read. */
export function seenIn(
  data: EmbedData,
  search: string,
): { seen: Seen; problems: readonly Problem[] } {
  const { shown, record: packed, field } = data
  const record = unpack(packed, data.rivals?.names)
  const { address: asked, problems } = readAddress(search, knownOf(record))
  const address = embedded(shown, asked)
  const world = packedWorld(record, packed.isPart, address.asof)
  const selected = select(world.starts, address.selection)
  return { seen: { shown, world, selected, address, field, data }, problems }
}
