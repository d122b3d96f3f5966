/**
 * Single keys for those who go through many pages of a kind: an element names its keys in `data-keys`. They can be
 * switched off, because some people's software types for them (WCAG 2.1.4); nothing needs them.
 */
const off = 'keys-off'

const isOn = () => localStorage.getItem(off) === null

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, isComposing, repeat } = event
  if (ctrlKey || metaKey || altKey || isComposing || repeat || isTyping(target) || !isOn()) return
  const found = document.querySelector<HTMLElement>(`[data-keys~="${CSS.escape(key)}"]`)
  if (key.length !== 1 || (found ? !press(found) : !step(key))) return
  event.preventDefault()
})

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), select, textarea'))

/** A link is followed; a part is opened, and its first field is where typing goes on. */
function press(found: HTMLElement): boolean {
  if (found instanceof HTMLAnchorElement) found.click()
  else {
    for (const details of found.querySelectorAll('details')) details.open = true
    found.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
  }
  return true
}

/** Through the rows of a list, from whatever row has the focus. */
function step(key: string): boolean {
  const by = { j: 1, n: 1, k: -1, p: -1 }[key]
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (!by || rows.length === 0) return false
  const at = rows.findIndex((row) => row === document.activeElement)
  rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(at + by, rows.length - 1))]?.focus()
  return true
}

for (const hints of document.querySelectorAll<HTMLElement>('[data-keys-hints]')) hints.hidden = false

for (const toggle of document.querySelectorAll<HTMLButtonElement>('[data-keys-switch]')) {
  const draw = () => toggle.setAttribute('aria-pressed', String(isOn()))
  toggle.addEventListener('click', () => {
    if (isOn()) localStorage.setItem(off, '')
    else localStorage.removeItem(off)
    draw()
  })
  draw()
}
