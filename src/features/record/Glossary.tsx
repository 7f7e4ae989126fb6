import { GLOSSARY, type GlossaryEntry } from '~/format/glossary'
import { Panel } from '~/ui/Panel'

/** Every figure, column and word of the site, explained. */
export const Glossary = () => (
  <Panel
    id="glossary"
    title="Every word explained"
    summary="Each figure, column and word of the site, with the rule where people differ on it and where the rule is from."
  >
    <ul className="flex flex-wrap gap-x-5 text-sm">
      {GLOSSARY.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className="inline-block py-1 pointer-coarse:py-3">
            {title}
          </a>
        </li>
      ))}
    </ul>
    <div className="mt-4 space-y-8">
      {GLOSSARY.map(({ id, title, about, entries }) => (
        <section key={id} id={id} aria-labelledby={`${id}-words`}>
          <h3 id={`${id}-words`} className="text-xl">
            {title}
          </h3>
          <p className="text-sm text-muted">{about}</p>
          <dl className="mt-2 gap-x-10 text-sm sm:columns-2 2xl:columns-3 [&>:target]:bg-wash [&>div]:break-inside-avoid [&>div]:border-t [&>div]:border-line [&>div]:py-1.5 [&_dt]:font-semibold [&_small]:text-xs [&_small]:text-muted">
            {entries.map((entry) => (
              <Explained key={entry.id} {...entry} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  </Panel>
)

const Explained = (entry: GlossaryEntry) => (
  <div id={entry.id}>
    <dt>{entry.name}</dt>
    <dd>
      {entry.means}.{entry.more && ` ${entry.more}`} <small>{smallPrint(entry)}</small>
    </dd>
  </div>
)

/** "Unit: place. Rounded: one decimal. Rule: ours." */
const smallPrint = ({ unit, rounding, since, unknown, why }: GlossaryEntry) =>
  [
    unit && `Unit: ${unit}.`,
    rounding && `Rounded: ${rounding}.`,
    since && `Since ${since}.`,
    unknown && `Unknown: ${unknown}.`,
    `Rule: ${why}.`,
  ]
    .filter(Boolean)
    .join(' ')
