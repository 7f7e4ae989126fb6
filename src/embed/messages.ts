/** The version of the messages between a frame and the page around it. */
const VERSION = 1

/** Narrower, a frame is hidden or being moved: its height says nothing. */
const NARROWEST = 40

type Messages = {
  /** What is as high as the frame should be. */
  content: HTMLElement
  /** Whether its height follows the frame's and is of no interest. */
  isFilling: boolean
}

/**
 * Tells the page around this frame how high the content is: at once, at load,
 * and when it changes; also in the words that WordPress listens to, once it has
 * given its secret. Nothing is said where there is no page around, and nothing
 * else is told to anyone.
 */
export function talkToHost({ content, isFilling }: Messages) {
  if (window.parent === window) return
  const host = window.parent
  let secret = secretIn(location.hash)
  let told = 0
  const tell = (isAsked = false) => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (isFilling || height === 0 || innerWidth < NARROWEST) return
    if (height === told && !isAsked) return
    told = height
    host.postMessage({ type: 'fan-embed', v: VERSION, event: 'height', height }, '*')
    if (secret) host.postMessage({ message: 'height', value: height, secret }, '*')
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== host || typeof data !== 'object' || data === null) return
    if (data.type === 'fan-embed' && data.v === VERSION && data.event === 'hello') tell(true)
    if (data.message === 'ready' && isSecret(data.secret)) {
      secret = data.secret
      tell(true)
    }
  })
  // Its sandbox lets no window open: WordPress follows the link for the frame.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !secret) return
    event.preventDefault()
    host.postMessage({ message: 'link', value: link.href, secret }, '*')
  })
  tell()
  addEventListener('load', () => tell())
  new ResizeObserver(() => tell()).observe(content)
}

/** As WordPress writes it after the address: "#?secret=AbCd123456". */
const secretIn = (hash: string): string | null => {
  const secret = /^#\?secret=([^&]*)/.exec(hash)?.[1]
  return isSecret(secret) ? secret : null
}

const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
