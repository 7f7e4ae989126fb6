/*
 * From an input to the frame that shows what came of it.
 *
 * The clock starts at the input event's own time stamp, which the browser gives it before any of
 * the page's code runs. It ends with the first frame whose layout, already done, has what was
 * asked for: a ResizeObserver is called after all animation callbacks, style and layout of a frame
 * and before its paint, so what it sees is what this very frame paints. The task that follows the
 * frame reads the clock, so the main thread's part of the painting is in; drawing on the glass by
 * the other threads is not, for anybody.
 *
 * What is looked for must not be there beforehand: arming fails if it is.
 */
;(() => {
  /** Questions to the page, by name; a page or another script adds its own. */
  const questions = {}
  let pending = null

  function arm({ event, looks, timeout = 60_000 }) {
    for (const { name, question, about } of looks)
      if (questions[question](about)) throw new Error(`${name} was there before ${event}`)
    const outcome = {}
    let finish
    let fail
    const done = new Promise((resolve, reject) => {
      finish = resolve
      fail = reject
    })
    // Unheard failures would be reported as the page's own.
    done.catch(() => {})
    const whenPainted = afterFrame()
    const start = (input) => {
      removeEventListener(event, start, true)
      const limit = performance.now() + timeout
      const open = new Set(looks)
      const stop = eachFrame(() => {
        const seen = [...open].filter(({ question, about }) => questions[question](about))
        for (const look of seen) open.delete(look)
        if (seen.length > 0)
          whenPainted((now) => {
            for (const { name } of seen) outcome[name] = now - input.timeStamp
            if (open.size === 0) finish(outcome)
          })
        if (open.size === 0) return stop()
        if (performance.now() < limit) return
        stop()
        fail(new Error(`never painted: ${[...open].map(({ name }) => name).join(', ')}`))
      })
    }
    addEventListener(event, start, true)
    pending = done
  }

  /** Calls back in every frame, after its layout and before its paint, until stopped. */
  function eachFrame(look) {
    const probe = document.createElement('div')
    probe.setAttribute('aria-hidden', 'true')
    const style = { position: 'fixed', top: '0', left: '0', height: '1px', contain: 'strict' }
    Object.assign(probe.style, { ...style, pointerEvents: 'none', opacity: '0' })
    document.documentElement.append(probe)
    let isWide = false
    let running = true
    const beat = () => {
      if (!running) return
      // Another size each frame makes the observer speak each frame.
      isWide = !isWide
      probe.style.width = isWide ? '2px' : '1px'
      requestAnimationFrame(beat)
    }
    const observer = new ResizeObserver(() => running && look())
    observer.observe(probe)
    requestAnimationFrame(beat)
    return () => {
      running = false
      observer.disconnect()
      probe.remove()
    }
  }

  /** @returns {(call: (now: number) => void) => void} calls back once the frame under way is painted. */
  function afterFrame() {
    const waiting = []
    const channel = new MessageChannel()
    channel.port1.onmessage = () => waiting.shift()?.(performance.now())
    return (call) => {
      waiting.push(call)
      channel.port2.postMessage(0)
    }
  }

  const result = () => pending
  window.painted = { questions, arm, result }
})()
