import type { ConsoleMessage, Page } from 'playwright-core'

/** A list that fills while the page lives: console errors, exceptions, failed requests, violations of its CSP. */
export function gatherTroubles(page: Page): string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(describe(message))
  })
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => {
    troubles.push(`request failed: ${request.method()} ${request.url()} (${request.failure()?.errorText ?? 'unknown'})`)
  })
  return troubles
}

function describe(message: ConsoleMessage) {
  const kind = message.text().includes('Content Security Policy') ? 'CSP violation' : 'console error'
  return `${kind}: ${message.text()} (${message.location().url})`
}

/** Whether anything on the page sticks out of the window, so that people have to scroll sideways. */
export const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
