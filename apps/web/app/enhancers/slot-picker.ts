import { announcer } from './announcer.ts'
import { goTo, makeGrid } from './month-grid.ts'
import { targetOf } from './month-keys.ts'
import { swap } from './swap.ts'
import { isElsewhere } from './zone.ts'

const selector = '[data-slot-picker]'
/** What else on the page tells of free times. */
const alike = '#next-free'
const staleAfter = 60_000
const picker = () => document.querySelector<HTMLElement>(selector)

let announce: (words: string) => void
let shownAt = 0

/** The picker works by links and forms; here they exchange it in place, and its days get the keys of a grid. */
export function pickSlotsInPlace(): void {
  const present = picker()
  if (!present) return
  announce = announcer()
  shownAt = Date.now()
  makeGrid(present)
  if (isElsewhere(present)) void renew()
  document.addEventListener('click', followLink)
  document.addEventListener('submit', sendForm)
  document.addEventListener('keydown', moveByKey)
  document.addEventListener('visibilitychange', refresh)
}

/** Comes with the new times; the chosen one stays chosen, and the focus stays where it was. */
async function show(url: string, focus: string): Promise<void> {
  const chosen = chosenTime()?.value
  const next = await swap(url, selector, alike)
  if (next === 'overtaken') return
  if (typeof next === 'string') return location.assign(url)
  settle(next, url)
  choose(next, chosen)
  if (!goTo(next, focus.replace('day-', ''))) (next.querySelector<HTMLElement>(`#${focus}`) ?? titleOf(next))?.focus()
  announce(next.dataset['slotPicker'] ?? '')
}

/** Whoever comes back to the page after a while sees what is free now. Without a connection the old times stay. */
function refresh(): void {
  if (!document.hidden && Date.now() - shownAt > staleAfter) void renew()
}

async function renew(): Promise<void> {
  const chosen = chosenTime()?.value
  const focused = document.activeElement?.closest(selector) ? document.activeElement.id : ''
  const next = await swap(location.href, selector, alike)
  if (next === 'gone') location.reload()
  if (typeof next === 'string') return
  settle(next, location.href)
  if (focused) next.querySelector<HTMLElement>(`#${focused}`)?.focus()
  if (!choose(next, chosen)) announce('The time that you had chosen is not free any more.')
}

function settle(next: HTMLElement, url: string): void {
  shownAt = Date.now()
  history.replaceState(history.state, '', url)
  makeGrid(next)
}

const titleOf = (root: HTMLElement) => root.querySelector('h2')

const chosenTime = () => picker()?.querySelector<HTMLInputElement>('[name=start]:checked')

function choose(root: HTMLElement, value: string | undefined): boolean {
  const again = root.querySelector<HTMLInputElement>(`[name=start][value="${value ?? ''}"]`)
  if (again) again.checked = true
  return value === undefined || again !== null
}

const isOwn = ({ origin, pathname }: URL) => origin === location.origin && pathname === location.pathname

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`${selector} a[href]`) : null
  const wantsAnother = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || wantsAnother || !isOwn(new URL(link.href))) return
  event.preventDefault()
  void show(link.href, link.id)
}

function sendForm(event: SubmitEvent): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.closest(selector)) return
  const url = new URL(form.action)
  if (form.method !== 'get' || !isOwn(url)) return
  event.preventDefault()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') url.searchParams.set(name, value)
  void show(url.href, 'zones')
}

function moveByKey(event: KeyboardEvent): void {
  const root = picker()
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-date]') : null
  const date = cell?.dataset['date']
  if (!root || !date || event.altKey || event.ctrlKey || event.metaKey) return
  const target = targetOf(event.key, date)
  if (target === undefined) return
  event.preventDefault()
  if (goTo(root, target)) return
  const turn = root.querySelector<HTMLAnchorElement>(target < date ? 'a#earlier' : 'a#later')
  if (turn) void show(turn.href, `day-${target}`)
}
