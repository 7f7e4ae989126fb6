import type { Headline } from '~/format/headlines'
import { FIGURE_TERMS } from '~/format/terms'
import type { Figures } from '~/stats/figures'

/** Figures with their names and what the averages rest on. */
export const Headlines = ({ figures, of }: { figures: Figures; of: readonly Headline[] }) => (
  <dl className="grid grid-cols-4 gap-x-3 gap-y-3 sm:grid-cols-8">
    {of.map(({ stat, label, value, text, sign, mean }) => {
      const rests = mean?.(figures)
      return (
        <div
          key={stat}
          className="flex min-w-0 flex-col-reverse justify-end"
          title={FIGURE_TERMS[stat].means}
        >
          <dt className="text-[0.6875rem] leading-tight text-muted">
            {label}
            {rests && rests.starts !== figures.starts && ` (n=${rests.starts})`}
          </dt>
          <dd className="figure text-2xl">
            {sign?.(figures)}
            <data data-stat={stat} value={value(figures) ?? ''}>
              {text(figures)}
            </data>
          </dd>
        </div>
      )
    })}
  </dl>
)
