import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { fileQuery, useRecord } from '~/data/queries'
import { readWords } from '~/search/readWords'
import { vocabularyOf } from '~/search/vocabulary'
import { useCareer } from '~/selection/useCareer'
import { type Rival, rivalsOf } from '~/stats/rivals'
import { type World, world as worldOf } from '~/stats/world'
import { answerTo } from './answer'
import { Examples } from './Examples'
import { Options } from './Options'
import type { Go } from './SearchButton'
import { takeTyped } from './typedAhead'
import { Understanding } from './Understanding'
import { useActiveOption } from './useActiveOption'

/** What is asked, how it is understood, and where it leads. */
export function SearchPanel({ onGo }: { onGo: Go }) {
  const record = useRecord()
  const { world: today, address } = useCareer()
  const [vocabulary] = useState(() => vocabularyOf(record))
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    setText((before) => before + takeTyped())
  }, [])
  const listId = useId()
  const understood = readWords(text, vocabulary, today, address)
  const { asof } = understood.address
  // Joined and its names taken apart anew with each letter, a phone would fall behind the typing.
  const world = useMemo(
    () => (asof === today.asof ? today : worldOf(record, asof)),
    [asof, today, record],
  )
  const rivals = useRivalsIn(world)
  const answer = answerTo(text, understood, { world, vocabulary, from: address, rivals })
  const { options } = answer
  const { active, isActive, move } = useActiveOption(listId, options.length, text)
  // What was pressed to change the text goes away with it: the focus stays with the text.
  const rewrite = (next: string) => {
    setText(next)
    input.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const option = options[active ?? 0]
    if (option) onGo(option.path, option.isAnswer)
  }
  return (
    <>
      <form className="search-form" onSubmit={submit}>
        <label htmlFor={`${listId}-text`} className="sr-only">
          Ask for starts in racing words, or for a page by its name
        </label>
        <input
          ref={input}
          id={`${listId}-text`}
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : `${listId}-${active}`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          placeholder="Tracks, years, results …"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={move}
        />
      </form>
      <div className="search-body">
        {text.trim() === '' && <Examples world={today} onChoose={rewrite} />}
        <Understanding text={text} understood={understood} answer={answer} onRewrite={rewrite} />
        <Options id={listId} answer={answer} isActive={isActive} onGo={onGo} />
      </div>
    </>
  )
}

/** Everyone he met; nobody until the meetings are here, which nothing else waits for. */
function useRivalsIn(world: World): readonly Rival[] {
  const { data } = useQuery(fileQuery('meetings.json'))
  return useMemo(() => (data ? rivalsOf(world.starts, data, world.driver) : NOBODY), [data, world])
}

const NOBODY: readonly Rival[] = []
