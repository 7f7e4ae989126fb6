import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// jsdom lays out nothing, so there is nowhere to scroll.
Element.prototype.scrollIntoView ??= () => {}

// jsdom knows the element but not how it opens: no more than pages rely on.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
  this.querySelector<HTMLElement>('button, [href], input, select, textarea')?.focus()
  this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close())
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
