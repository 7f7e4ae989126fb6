// Stands in the head of every page and runs before anything is painted. Plain
// script for any browser; %ASKING% is a pattern of the parameters' names.
;((html, query) => {
  var asked = /[?&]theme=(?:(light|dark|auto)(?=&|$)|(?!&|$))/i.exec(query)
  var theme = 'auto'
  try {
    theme = asked?.[1] ? asked[1].toLowerCase() : localStorage.getItem('theme')
  } catch (_) {}
  if (theme === 'light' || theme === 'dark') html.setAttribute('data-theme', theme)
  html.setAttribute('data-script', '')
  // Names are read in upper and lower case; of a theme that is none the page complains.
  if (/[?&]asof=/i.test(query)) html.setAttribute('data-asking', 'asof')
  else if (/[?&](?:%ASKING%)=/i.test(query) || (asked && !asked[1]))
    html.setAttribute('data-asking', '')

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
