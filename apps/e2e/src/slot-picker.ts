import type { Locator, Page } from 'playwright-core'

export const picker = (page: Page) => page.locator('#times')
export const times = (page: Page) => picker(page).getByRole('radio')
export const zoneLine = (page: Page, place: string) => picker(page).getByText(`Times in ${place}`)

/** "14:00" and the words below it, of a time that can be chosen. */
export const wordsOf = (time: Locator) => time.locator('xpath=..').innerText()
