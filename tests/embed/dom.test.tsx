import { beforeEach, describe, expect, test, vi } from 'vitest'
import { append, type Child, Fragment, jsx } from '~/embed/dom/jsx-runtime'
import { morph } from '~/embed/dom/morph'

const drawn = (child: Child) => {
  const fragment = document.createDocumentFragment()
  append(fragment, child)
  return fragment
}
const htmlOf = (child: Child) => {
  const box = document.createElement('div')
  box.append(drawn(child))
  return box.innerHTML
}

describe('JSX in a frame', () => {
  test.each<[string, Child, string]>([
    ['a class', jsx('p', { className: 'a b' }), '<p class="a b"></p>'],
    ['numbers and texts', jsx('p', { children: ['n = ', 3, ''] }), '<p>n = 3</p>'],
    ['nothing for nothing', jsx('p', { children: [null, false, true, undefined] }), '<p></p>'],
    ['zero', jsx('p', { children: 0 }), '<p>0</p>'],
    [
      'states that are off',
      jsx('p', { 'aria-hidden': false, hidden: false }),
      '<p aria-hidden="false"></p>',
    ],
    [
      'states that are on',
      jsx('p', { 'aria-hidden': true, hidden: true }),
      '<p aria-hidden="true" hidden=""></p>',
    ],
    ['fragments', jsx(Fragment, { children: ['a', jsx('b', {})] }), 'a<b></b>'],
    [
      'text as text',
      jsx('p', { children: '<img src=x onerror=alert(1)>' }),
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    ],
  ])('%s', (_, child, html) => expect(htmlOf(child)).toBe(html))

  test('attributes of a picture as SVG writes them', () => {
    const svg = jsx('svg', {
      viewBox: '0 0 1 1',
      children: jsx('line', { strokeWidth: 2, x1: '0' }),
    })
    expect(htmlOf(svg)).toBe('<svg viewBox="0 0 1 1"><line stroke-width="2" x1="0"></line></svg>')
    expect((svg as Element).firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  })

  test('neighbouring texts are one, as in a page that was parsed', () => {
    expect(drawn(jsx('p', { children: ['1', '–', '10'] })).firstChild?.childNodes).toHaveLength(1)
  })
})

describe('a frame drawn again', () => {
  let root: HTMLElement
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'))
    return () => root.remove()
  })

  test('takes over nothing of what has another name: its disclosure is closed', () => {
    const line = (id: string) =>
      jsx('li', { id, children: jsx('details', { children: jsx('summary', { children: id }) }) })
    morph(root, drawn(line('first')))
    root.querySelector('details')?.setAttribute('open', '')
    morph(root, drawn(line('first')))
    expect(root.querySelector('details')?.open).toBe(true)
    morph(root, drawn(line('second')))
    expect(root.querySelector('details')?.open).toBe(false)
    expect(root.textContent).toBe('second')
  })

  test('keeps what can stay, and the focus with it', () => {
    root.innerHTML = '<button class="a">one</button><p>old</p>'
    const button = root.querySelector('button') as HTMLButtonElement
    button.focus()
    const press = vi.fn()
    morph(
      root,
      drawn([jsx('button', { onClick: press, children: 'two' }), jsx('p', { children: 'new' })]),
    )
    expect(root.innerHTML).toBe('<button>two</button><p>new</p>')
    expect(document.activeElement).toBe(button)
    button.click()
    expect(press).toHaveBeenCalledOnce()
  })

  test('takes away what is no more, and a handler with it', () => {
    const press = vi.fn()
    morph(root, drawn([jsx('button', { onClick: press }), jsx('p', {}), 'text']))
    const button = root.querySelector('button') as HTMLButtonElement
    morph(root, drawn(jsx('button', {})))
    button.click()
    expect(root.innerHTML).toBe('<button></button>')
    expect(press).not.toHaveBeenCalled()
  })

  test('leaves open what its reader has opened', () => {
    root.innerHTML = '<details open="" class="a"><p>old</p></details>'
    morph(root, drawn(jsx('details', { children: jsx('p', { children: 'new' }) })))
    expect(root.innerHTML).toBe('<details open=""><p>new</p></details>')
  })

  test('puts another element in place of one of another kind', () => {
    root.innerHTML = '<p>a</p>text<ul></ul>'
    morph(root, drawn([jsx('ol', { children: jsx('li', {}) }), jsx('b', {}), 'end']))
    expect(root.innerHTML).toBe('<ol><li></li></ol><b></b>end')
  })
})
