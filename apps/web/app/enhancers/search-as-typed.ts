import { announcer } from './announcer.ts'
import { swap } from './swap.ts'
import { isElsewhere } from './zone.ts'

const selector = '[data-directory]'
/** What else on the page tells whose clock it follows. */
const alike = '#free-hint'
const formSelector = 'form[data-as-typed]'
const shortly = 250

let announce: (words: string) => void
let waiting: ReturnType<typeof setTimeout>

/** The directory works by its form; here the list follows what is typed and chosen. */
export function searchAsTyped(): void {
  const list = document.querySelector<HTMLElement>(selector)
  if (!list) return
  announce = announcer()
  document.addEventListener('input', follow)
  // The first page of a visit does not know the zone yet.
  if (isElsewhere(list)) void swap(location.href, selector, alike)
}

function follow({ target }: Event): void {
  const form = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.form : null
  if (!form?.matches(formSelector)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => void show(form), target instanceof HTMLSelectElement ? 0 : shortly)
}

/** Without a connection the list stays, and the form still works. */
async function show(form: HTMLFormElement): Promise<void> {
  const url = new URL(form.action)
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) url.searchParams.set(name, value.trim())
  const list = await swap(url.href, selector)
  if (typeof list === 'string') return
  history.replaceState(history.state, '', url)
  announce(list.dataset['directory'] ?? '')
}
