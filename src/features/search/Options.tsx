import type { MouseEvent } from 'react'
import { PageLink } from '~/ui/PageLink'
import { type Answer, type Option, STARTS } from './answer'
import type { Go } from './SearchButton'

type Props = {
  id: string
  answer: Answer
  isActive: (number: number) => boolean
  onGo: Go
}

/** Where the text leads: links, walked through by the arrow keys of the text's field. */
export function Options({ id, answer: { groups, options }, isActive, onGo }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Found" className="search-options" tabIndex={-1}>
      {groups.map(({ kind, options: own, more }) => (
        <div key={kind} role="group" aria-label={kind}>
          {kind !== STARTS && (
            <p aria-hidden className="search-kind">
              {kind}
              {more > 0 && <span>{` ${own.length} of ${own.length + more}`}</span>}
            </p>
          )}
          {own.map((option) => {
            const number = options.indexOf(option)
            return (
              <OptionLink
                key={option.path}
                id={`${id}-${number}`}
                option={option}
                isActive={isActive(number)}
                onGo={onGo}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type LinkProps = { id: string; option: Option; isActive: boolean; onGo: Go }

const OptionLink = ({ id, option, isActive, onGo }: LinkProps) => {
  const { path, name, detail, isAnswer } = option
  // With a key held, or another button, the link is the browser's: a new tab.
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onGo(path, isAnswer)
  }
  return (
    <PageLink
      id={id}
      href={path}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={isAnswer ? 'search-option search-answer' : 'search-option'}
      onClick={follow}
    >
      <strong>{name}</strong>
      {detail && <span> {detail}</span>}
    </PageLink>
  )
}
