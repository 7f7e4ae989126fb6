// Stands in the head of every page and runs before anything is painted. Plain
// script for any browser; %ASKING% is a pattern of the parameters' names.
;((html, query) => {
  var asked = /[?&]theme=(light|dark|auto)(?=&|$)/.exec(query)
  var theme = 'auto'
  try {
    theme = asked ? asked[1] : localStorage.getItem('theme')
  } catch (_) {}
  if (theme === 'light' || theme === 'dark') html.setAttribute('data-theme', theme)
  html.setAttribute('data-script', '')
  if (/[?&]asof=/.test(query)) html.setAttribute('data-asking', 'asof')
  else if (/[?&](?:%ASKING%)=/.test(query)) html.setAttribute('data-asking', '')

  // What is pressed or typed before the page is alive is kept, and done then.
  var early = { kept: [], stop: stop }
  var types = ['click', 'input', 'change']
  window.early = early
  function keep(event) {
    var target = event.target.closest?.('button,input,select')
    if (!target) return
    if (event.type === 'click' && target.tagName !== 'BUTTON') return
    if (event.type === 'click') event.preventDefault()
    early.kept.push({
      type: event.type,
      target: target,
      shiftKey: event.shiftKey === true,
      value: target.value,
    })
    if (early.onKeep) early.onKeep()
  }
  function stop() {
    types.forEach((type) => {
      removeEventListener(type, keep, true)
    })
  }
  types.forEach((type) => {
    addEventListener(type, keep, true)
  })
})(document.documentElement, location.search)
