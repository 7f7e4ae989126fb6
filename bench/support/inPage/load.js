/*
 * Watches a page from before its first byte: paints, shifts, long tasks, and what of the record
 * stands on it frame by frame. The same for the site and for its static twin.
 */
;(() => {
  if (window.top !== window) return
  const seen = { paints: {}, largest: null, shifts: [], tasks: [], frames: [], events: {} }

  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    })
  watch('paint', ({ name, startTime }) => {
    seen.paints[name] = startTime
  })
  watch('largest-contentful-paint', ({ startTime, size, element }) => {
    seen.largest = { at: startTime, size, what: nameOf(element) }
  })
  watch('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ at: startTime, value })
  })
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ at: startTime, duration })
  })

  /** "h1.text-4xl": enough to find an element by. */
  const nameOf = (element) =>
    element ? [element.localName, ...[...element.classList].slice(0, 2)].join('.') : 'gone since'

  /** Which rows and figures can be seen; empty while there are none. */
  function shown() {
    const row = document.querySelector('tr[data-race]')
    const starts = document.querySelector('data[data-stat="starts"]')
    return {
      // Asking the row itself would make the browser lay out what it had left for later.
      row: isSeen(row, row?.closest('table')) ? row.dataset.race : '',
      starts: isSeen(starts, starts) ? starts.value : '',
    }
  }

  /** Found to be seen once; looking again each frame would cost the page time. */
  const known = new WeakSet()
  function isSeen(element, box) {
    if (!element) return false
    if (known.has(element)) return true
    const isVisible =
      box.getClientRects().length > 0 && getComputedStyle(box).visibility === 'visible'
    if (isVisible) known.add(element)
    return isVisible
  }

  let last = { row: '', starts: '' }
  const waiting = []
  const channel = new MessageChannel()
  channel.port1.onmessage = () => waiting.shift()(performance.now())

  let becomeReady
  const ready = new Promise((resolve) => {
    becomeReady = resolve
  })
  const isReady = () => document.documentElement.hasAttribute('data-ready')
  const observer = new MutationObserver(() => {
    if (!isReady()) return
    observer.disconnect()
    seen.events.ready = performance.now()
    becomeReady()
  })

  let isFirst = true
  // Animation callbacks run in a frame that is going to be painted, just before its layout.
  const frame = () => {
    if (isFirst) observer.observe(document.documentElement, { attributeFilter: ['data-ready'] })
    isFirst = false
    const now = shown()
    if (now.row !== last.row || now.starts !== last.starts) {
      last = now
      waiting.push((at) => seen.frames.push({ at, ...now }))
      channel.port2.postMessage(0)
    }
    if (!seen.isOver) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)

  const loaded = new Promise((resolve) => {
    addEventListener('load', () => {
      seen.events.load = performance.now()
      resolve()
    })
  })

  /**
   * A second after the page is ready; with nothing to become ready, a second after it is loaded.
   *
   * @param {boolean} hasScript
   */
  window.watchedLoad = async (hasScript) => {
    await Promise.all([loaded, hasScript && ready])
    await new Promise((rested) => setTimeout(rested, 1000))
    seen.isOver = true
    return { ...seen, end: performance.now() }
  }
})()
