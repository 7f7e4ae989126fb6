// Stands in the head of every frame and runs before anything is painted. Plain
// script for any browser; %ASKING% is a pattern of the parameters' names.
;((html, query) => {
  var theme = /[?&]theme=(light|dark)(?=&|$)/i.exec(query)
  if (theme) html.setAttribute('data-theme', theme[1].toLowerCase())
  if (/[?&]fit=fill(?=&|$)/i.test(query)) html.setAttribute('data-fit', 'fill')
  if (/[?&](?:heading|%ASKING%)=/i.test(query)) html.setAttribute('data-asking', '')
  html.setAttribute('data-script', '')
})(document.documentElement, location.search)
