import { sideName } from '~/format/compareWords'
import { Asked } from '~/selection/asked'
import { useCareer } from '~/selection/useCareer'
import { select } from '~/stats/selection'
import { Bands } from './Bands'
import { Builder } from './Builder'
import { EmptySide } from './EmptySide'
import { Running } from './Running'
import { Sides } from './Sides'
import { Tape } from './Tape'

/** The second selection: how to ask for it, and both beside each other. */
export function Comparing() {
  return (
    <div className="space-y-8">
      <Asked>
        <Builder />
      </Asked>
      <Results />
    </div>
  )
}

function Results() {
  const { world, address, selected: a } = useCareer()
  if (address.b === null) return null
  const b = select(world.starts, address.b)
  const names = { a: sideName(world, address.selection), b: sideName(world, address.b) }
  if (a.length === 0 || b.length === 0)
    return <EmptySide side={b.length === 0 ? 'b' : 'a'} name={b.length === 0 ? names.b : names.a} />
  return (
    <>
      <Sides a={a} b={b} names={names} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Tape a={a} b={b} names={names} />
        <div className="min-w-0 space-y-10">
          <Bands a={a} b={b} names={names} />
          <Running a={a} b={b} names={names} />
        </div>
      </div>
    </>
  )
}
