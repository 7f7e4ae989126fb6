/**
 * The script line of a post: makes each <fan-embed> a frame of this site. Classic script, small,
 * without dependencies; what stands inside the element is shown until the frame speaks, and where
 * it never does.
 */
;(() => {
  const here = (document.currentScript as HTMLScriptElement | null)?.src
  if (!here || customElements.get('fan-embed')) return
  const { origin } = new URL(here)
  /** Attributes of any element; all others are parameters of the address. */
  const plain = /^(?:view|of|class|id|style|title|slot|lang|dir|hidden|role|on.*|data-.*|aria-.*)$/

  customElements.define(
    'fan-embed',
    class extends HTMLElement {
      connectedCallback() {
        const view = this.getAttribute('view') ?? ''
        const of = this.getAttribute('of')
        if (this.shadowRoot || !/^[a-z-]+$/.test(view) || !/^[a-z0-9-]*$/.test(of ?? '')) return
        const query = new URLSearchParams()
        for (const { name, value } of this.attributes) if (!plain.test(name)) query.set(name, value)
        const frame = document.createElement('iframe')
        const slot = document.createElement('slot')
        const style = frame.style
        const hello = () =>
          frame.contentWindow?.postMessage({ type: 'fan-embed', v: 1, event: 'hello' }, '*')
        frame.title =
          this.title || this.querySelector('img')?.alt || this.textContent?.trim() || view
        frame.loading = 'lazy'
        frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox')
        style.cssText = 'display:block;width:100%;height:1px;border:0;opacity:0'
        addEventListener('message', ({ source, origin: from, data }) => {
          if (!source || source !== frame.contentWindow || (from !== origin && from !== 'null'))
            return
          const height = data?.height
          if (data?.type !== 'fan-embed' || data.v !== 1 || data.event !== 'height') return
          if (typeof height !== 'number' || !(height >= 40 && height <= 5000)) return
          style.height = `${Math.ceil(height)}px`
          style.opacity = '1'
          slot.hidden = true
        })
        frame.onload = hello
        frame.src = new URL(`${view}${of ? `/${of}` : ''}.html?${query}`, here).href
        this.style.display = 'block'
        this.attachShadow({ mode: 'open' }).append(frame, slot)
      }
    },
  )
})()
