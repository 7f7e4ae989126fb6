import { useEffect, useId, useRef, useState } from 'react'
import type { Address } from '~/address/address'
import { PLAIN_LOOK } from '~/address/embeds'
import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { selectionPhrase } from '~/format/selectionPhrase'
import { useCareer } from '~/selection/useCareer'
import { siteHere } from '~/ui/base'
import dialogCss from '~/ui/dialog.css?inline'
import { dress } from '~/ui/dress'
import { useClosingBeside } from '~/ui/useClosingBeside'
import { CopyField } from './CopyField'
import { hasCards } from './cards'
import { EmbedForms } from './EmbedForms'
import { SendButton } from './SendButton'
import { SplitChoice } from './SplitChoice'
import { sentenceOf } from './sentence'
import css from './share.css?inline'
import { isStandalone, linkPath, narrowedTo, type Own, type Shared } from './shared'
import type { Pasted } from './snippets'
import { TextForms } from './TextForms'

dress(dialogCss)
dress(css)

type Props = { title: string; shared: Shared; own: Own | undefined; onClose: () => void }

/** All that something can be pasted as elsewhere. Modal: the browser keeps the focus in it. */
export function ShareDialog({ title, shared, own, onClose }: Props) {
  const { address: here, world } = useCareer()
  const [group, setGroup] = useState(here.view.group)
  const hasSplits = isStandalone(shared) && shared.view === 'splits'
  const address = hasSplits ? { ...here, view: { ...here.view, group } } : here
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // What is quoted of a race keeps its day, like a sentence; the link of its page follows the record.
  const [pinned, setPinned] = useState<boolean | null>(null)
  const isLinkPinned = pinned ?? address.asof !== null
  const isPinned = pinned ?? (isLinkPinned || isQuoted(shared))
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const day = address.asof ?? world.driver.recordTo
  const link = wholeLink(linkPath(shared, { ...address, asof: isLinkPinned ? day : null }))
  const forms = usePasted(title, shared, { ...address, asof: isPinned ? day : null }, own)
  return (
    <dialog
      ref={dialog}
      className="dialog share-dialog"
      data-wide={forms ? '' : undefined}
      aria-labelledby={titleId}
      onClose={onClose}
      {...useClosingBeside(close)}
    >
      <div className="dialog-all">
        <div className="share-head">
          <h2 id={titleId} className="text-2xl">
            Share: {title}
          </h2>
          <button type="button" className="press" onClick={close}>
            Close
          </button>
        </div>
        <div className="share-columns">
          <div className="share-column">
            {forms?.narrowing && <p className="text-sm text-muted">{forms.narrowing}</p>}
            {hasSplits && <SplitChoice group={group} onChoose={setGroup} />}
            <Pin isPinned={isPinned} day={day} onChange={setPinned} />
            <CopyField
              label="Link"
              hint={
                isPinned === isLinkPinned
                  ? forms && hasCards()
                    ? 'In WordPress, on a line of its own.'
                    : undefined
                  : 'Of the page as it stands on the day it is opened.'
              }
              text={link}
            />
            <SendButton title={`${world.driver.name}: ${title}`} link={link} />
            {forms && <TextForms {...forms} />}
          </div>
          {forms && <EmbedForms pasted={forms.pasted} />}
        </div>
      </div>
    </dialog>
  )
}

const isQuoted = (shared: Shared) =>
  isStandalone(shared) && (shared.view === 'race' || shared.view === 'claim')

const wholeLink = (path: string) => siteHere() + path

/**
 * What a thing that stands alone is pasted as; `null` of a place, which has its link alone.
 *
 * @param asked what is pasted: what the page shows, pinned or not.
 */
function usePasted(title: string, shared: Shared, asked: Address, own: Own | undefined) {
  const { address: now, world } = useCareer()
  if (!isStandalone(shared)) return null
  const narrowed = narrowedTo(shared, asked, world.starts)
  const { address } = narrowed
  const starts = own?.starts ?? narrowed.starts
  const phrase = selectionPhrase(world, address.selection)
  const name = `${world.driver.name}: ${title}`
  const pasted: Pasted = {
    site: siteHere(),
    shown: shared,
    address,
    look: PLAIN_LOOK,
    title: [name, phrase].filter(Boolean).join(', '),
    card: hasCards() ? name : null,
    link: wholeLink(linkPath(shared, asked)),
  }
  const day = now.asof ?? world.driver.recordTo
  const sentence = sentenceOf({
    world,
    shown: shared,
    fact: own?.fact,
    view: asked.view,
    selection: address.selection,
    whatIf: address.whatIf,
    starts,
    day,
    link: wholeLink(linkPath(shared, { ...asked, asof: day })),
  })
  return { pasted, sentence, narrowing: phrase && `${formatStarts(starts.length)}: ${phrase}` }
}

type PinProps = { isPinned: boolean; day: string; onChange: (isPinned: boolean) => void }

const Pin = ({ isPinned, day, onChange }: PinProps) => {
  const id = useId()
  return (
    <div className="share-pin">
      <label className="share-check">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          aria-describedby={id}
          checked={isPinned}
          onChange={(event) => onChange(event.target.checked)}
        />
        Pin to this date
      </label>
      <p id={id} className="text-sm text-muted">
        {isPinned
          ? `Shown as of ${formatLongDate(day)}, whatever comes after.`
          : `Not pinned, it follows the record; pinned, it stays as of ${formatLongDate(day)}.`}
      </p>
    </div>
  )
}
