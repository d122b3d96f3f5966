import type { Page } from 'playwright-core'

/** What the page says it is. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

/** Where it lies, without its parameters. */
export const pathOf = (page: Page) => new URL(page.url()).pathname
