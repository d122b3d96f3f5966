import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'

/** React marks the elements that it has taken over. */
const taken = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactFiber')))

/** Of the many links to mails one stands for all. */
async function paths(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  const mail = hrefs.find((path) => path.includes('?mail='))
  return hrefs.filter((path) => !path.includes('?mail=') || path === mail)
}

/** What a guest wanted who was led to the sign-in page instead. */
const doorTo = ({ pathname, searchParams }: URL) => (pathname === '/login' ? searchParams.get('next') : null)

/** Clicks the link, wherever it is hidden, and tells whether the browser loaded a new document for it. */
async function reloads(page: Page, path: string): Promise<boolean> {
  await page.evaluate(() => void Object.assign(window, { isFirstDocument: true }))
  await page
    .locator(`a[href="${path}"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click())
  await page.waitForURL((url) => [url.pathname + url.search, doorTo(url)].includes(path))
  await page.waitForLoadState()
  return page.evaluate(() => !('isFirstDocument' in window))
}

test('a hydrated page takes over without a complaint, and each link across its border loads the document anew', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/dev/emails')
  const links = await paths(page)
  expect(links.length).toBeGreaterThan(8)
  for (const path of links) {
    await page.goto('/dev/emails?from=elsewhere')
    await taken(page)
    expect(await reloads(page, path), path).toBe(!path.startsWith('/dev/emails'))
  }
})

test('the way back from a public page to a hydrated one works, and forms on it still post', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/dev/emails')
  await taken(page)
  await follow(page.getByRole('contentinfo').getByRole('link', { name: 'Newsletter' }))
  await page.goBack()
  await taken(page)
  await follow(page.getByRole('contentinfo').getByRole('button', { name: 'Dark' }))
  expect(new URL(page.url()).pathname).toBe('/dev/emails')
  await taken(page)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('the mails can be looked at, each in a frame that may do nothing', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/dev/emails')
  await taken(page)
  const frame = page.locator('iframe').first().contentFrame()
  expect(await frame.getByRole('link', { name: 'Confirm subscription' }).isVisible()).toBe(true)
})
