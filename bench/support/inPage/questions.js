/* What the sections ask a page; each answers from the page as it is laid out. */
;(() => {
  const { questions } = window.painted

  const isLaidOut = (element) => element !== null && element.getClientRects().length > 0

  /** The first rows of the site's own race table, wherever the table stands. */
  questions.firstRaces = (ids) => {
    const rows = document.querySelectorAll('tr[data-race]')
    const isThere = ids.every((id, i) => rows[i]?.dataset.race === id)
    // Asking a row would make the browser lay out what it had left for later.
    return isThere && isLaidOut(rows[0].closest('table'))
  }

  /**
   * The rows within sight, from the top: those found by pointing at their middle, so that nothing
   * stands before them and none is cut away.
   */
  questions.rowsInSight = (expected) => {
    const { rows, keyOf } = window.bench
    const inSight = [...document.querySelectorAll(rows)]
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.bottom > 0 && box.top < innerHeight)
      .sort((a, b) => a.box.top - b.box.top)
      .filter(({ row, box }) => {
        const middle = document.elementFromPoint(
          Math.max(0, box.left) + 20,
          (box.top + box.bottom) / 2,
        )
        return middle !== null && row.contains(middle)
      })
      .slice(0, expected.length)
    return expected.every(({ key, texts }, i) => {
      const row = inSight[i]?.row
      return (
        row !== undefined && keyOf(row) === key && texts.every((t) => row.textContent.includes(t))
      )
    })
  }

  questions.starts = (value) => {
    const figure = document.querySelector('data[data-stat="starts"]')
    return isLaidOut(figure) && figure.getAttribute('value') === String(value)
  }

  questions.isReady = () => document.documentElement.hasAttribute('data-ready')

  /** The trend as Recharts draws it, marks and all. */
  const marks = () =>
    [...document.querySelectorAll('figure[data-chart="trend"] .recharts-surface [class*="mark-"]')]
      .map((mark) => mark.getAttribute('d'))
      .join('|')

  questions.livelyTrend = () => {
    const surface = document.querySelector('figure[data-chart="trend"] .recharts-surface')
    return isLaidOut(surface) && marks() !== ''
  }

  let before = ''
  window.painted.rememberTrend = () => {
    before = marks()
  }
  questions.otherTrend = () => marks() !== '' && marks() !== before
})()
/* When the page is ready again after an input; looked at by its attribute, not by frames. */
;(() => {
  let readyAgain = null
  window.painted.rememberReady = () => {
    readyAgain = new Promise((resolve) => {
      let began = 0
      let wasTaken = false
      const root = document.documentElement
      const observer = new MutationObserver(() => {
        const isReady = root.hasAttribute('data-ready')
        if (!isReady) wasTaken = true
        if (!isReady || !wasTaken) return
        observer.disconnect()
        resolve(performance.now() - began)
      })
      addEventListener(
        'click',
        (event) => {
          began = event.timeStamp
          observer.observe(root, { attributeFilter: ['data-ready'] })
          // A page that never says it is not ready is ready at once.
          setTimeout(() => resolve(null), 20_000)
        },
        { capture: true, once: true },
      )
    })
  }
  window.painted.readyAgain = () => readyAgain
})()
