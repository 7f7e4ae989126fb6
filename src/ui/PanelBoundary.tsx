import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense, useEffect } from 'react'
import { sleep, wake } from './asleep'
import { askAgain } from './late'

type Props = {
  /** What this part is called, in "The timeline could not be shown." */
  name: string
  /** Height class that keeps the place while waiting, so that nothing jumps. */
  placeholder?: string
  /** What stands in its place meanwhile, as good as the thing itself but for its liveliness. */
  meanwhile?: ReactNode
  children: ReactNode
}

/** Waiting and failure, said once: what is inside may count on having its data. */
export const PanelBoundary = ({ name, placeholder = 'min-h-24', meanwhile, children }: Props) => (
  <QueryErrorResetBoundary>
    {({ reset }) => (
      <Catch name={name} onRetry={reset} meanwhile={meanwhile}>
        {(panel) => (
          <Suspense fallback={meanwhile ?? <Waiting name={name} className={placeholder} />}>
            <Awake panel={panel} />
            {children}
          </Suspense>
        )}
      </Catch>
    )}
  </QueryErrorResetBoundary>
)

const Waiting = ({ name, className }: { name: string; className: string }) => (
  <p role="status" data-waiting className={`text-muted ${className}`}>
    Loading the {name}…
  </p>
)

/** Stands with the content: once it is there, so is all around it. */
function Awake({ panel }: { panel: object }) {
  useEffect(() => {
    wake(panel)
  }, [panel])
  return null
}

type CatchProps = {
  name: string
  onRetry: () => void
  meanwhile: ReactNode
  children: (panel: object) => ReactNode
}

/** Panels share files: what failed in one may have failed in others, so one press tries all again. */
const failed = new Set<Catch>()
const retryAll = () => {
  askAgain()
  for (const panel of [...failed]) panel.retry()
}

class Catch extends Component<CatchProps, { error: Error | null }> {
  override state = { error: null as Error | null }
  static getDerivedStateFromError = (error: unknown) => ({
    error: error instanceof Error ? error : new Error(String(error)),
  })

  override componentDidMount() {
    // What has as good a thing in its place keeps nobody waiting.
    if (!this.state.error && !this.props.meanwhile) sleep(this)
  }

  override componentDidCatch() {
    failed.add(this)
    wake(this)
  }

  override componentWillUnmount() {
    failed.delete(this)
    wake(this)
  }

  retry() {
    failed.delete(this)
    if (!this.props.meanwhile) sleep(this)
    this.props.onRetry()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children(this)
    return (
      <div role="alert" className="border-l-4 border-dnf bg-panel px-4 py-3">
        <p className="font-semibold">The {this.props.name} could not be shown.</p>
        <p className="mt-1 text-sm text-muted">{error.message}</p>
        <button type="button" className="press mt-3" onClick={retryAll}>
          Try again
        </button>
        {this.props.meanwhile}
      </div>
    )
  }
}
