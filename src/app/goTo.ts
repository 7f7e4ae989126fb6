import { navigate } from 'wouter/use-browser-location'
import { BASE } from '~/ui/base'
import { whenReady } from './readiness'

/**
 * Goes to one of our pages.
 *
 * @param path below wherever the site is put, with its query.
 * @param isAnswer whether the reader asked for the selection shown there: the focus goes to the
 * count of its starts, so that it is read out.
 */
export function goTo(path: string, isAnswer: boolean) {
  const isHere = BASE + path === location.pathname + location.search
  if (isHere) {
    if (isAnswer) focusAnswer()
    return
  }
  // Behind all else that waits for the page: a new page's heading takes the focus first.
  if (isAnswer) whenReady(() => queueMicrotask(focusAnswer))
  navigate(BASE + path)
}

function focusAnswer() {
  const answer = document.getElementById('selected')
  answer?.scrollIntoView?.({ block: 'start' })
  answer?.focus({ preventScroll: true })
}
