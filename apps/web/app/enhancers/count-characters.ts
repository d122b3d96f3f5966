import { lengthOf } from '@mentorhub/domain/length-of'

/** Says below a text how long it is, while it is written. Nobody is told a number that stands still. */
export function countCharacters(): void {
  for (const said of document.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const field = document.querySelector<HTMLTextAreaElement>(`#${said.dataset['countOf']}`)
    const count = said.firstElementChild
    if (!field || !count) continue
    const tell = () => (count.textContent = String(lengthOf(field.value.trim())))
    field.addEventListener('input', tell)
    tell()
    said.hidden = false
  }
}
