/** What was asked for before is not waited for any more. */
let asking: AbortController | undefined

type Swapped = HTMLElement | 'overtaken' | 'unreachable' | 'gone'

/** Fetches a page and puts its element in the place of the same one here, and with it one that tells of the same elsewhere. */
export async function swap(url: string, selector: string, also?: string): Promise<Swapped> {
  asking?.abort()
  asking = new AbortController()
  const { signal } = asking
  const present = document.querySelector(selector)
  present?.setAttribute('aria-busy', 'true')
  const there = await fetched(url, signal)
  if (signal.aborted) return 'overtaken'
  present?.removeAttribute('aria-busy')
  if (!there) return 'unreachable'
  const next = there.querySelector<HTMLElement>(selector)
  if (!next) return 'gone'
  present?.replaceWith(next)
  if (also) document.querySelector(also)?.replaceWith(...there.querySelectorAll(also))
  return next
}

/** Nothing without a connection; the page of an error has none of what is looked for. */
async function fetched(url: string, signal: AbortSignal): Promise<Document | undefined> {
  try {
    const page = await fetch(url, { signal, headers: { Accept: 'text/html' } })
    return new DOMParser().parseFromString(await page.text(), 'text/html')
  } catch {
    return undefined
  }
}
