import type { Page } from 'playwright-core'
import { gatherTroubles } from './browser/troubles.ts'

/**
 * Everything that must not happen on a page: errors, exceptions, failed requests, and also warnings and each violation
 * of its policy. That the page itself came with a status of an error is for the test to judge.
 */
export async function watch(page: Page): Promise<() => string[]> {
  const troubles = gatherTroubles(page)
  const documents = new Set<string>()
  page.on('response', (response) => {
    if (response.frame() === page.mainFrame() && response.request().isNavigationRequest()) documents.add(response.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'warning') troubles.push(`console warning: ${message.text()}`)
  })
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} forbids ${blockedURI}`),
    ),
  )
  return () => troubles.filter((trouble) => !isGivenUp(trouble) && !isAboutOneOf(documents, trouble))
}

/** The browser itself gave it up: a page drawn ahead that nobody opened, a redirect that was not to be followed. */
const isGivenUp = (trouble: string) => trouble.endsWith('(net::ERR_ABORTED)')

const isAboutOneOf = (documents: ReadonlySet<string>, trouble: string) =>
  trouble.includes('the server responded with a status of') &&
  [...documents].some((url) => trouble.replace(/#[^#]*\)$/, ')').endsWith(`(${url})`))
