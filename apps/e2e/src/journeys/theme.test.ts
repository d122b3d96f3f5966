import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'

const dark = 'rgb(18, 20, 23)'
const light = 'rgb(255, 255, 255)'

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

const choice = (page: Page, theme: 'System' | 'Light' | 'Dark') =>
  page.getByRole('contentinfo').getByRole('button', { name: theme })

/** The choice as it stands in the first bytes of the page, before anything could flash. */
async function firstHtml(page: Page, path: string): Promise<string | undefined> {
  const html = await (await page.goto(path))?.text()
  return /<html[^>]*>/.exec(html ?? '')?.[0].match(/data-theme="(\w+)"/)?.[1]
}

test('UX-02: without script the theme is chosen by a form, kept, and in the first HTML of every page', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false, colorScheme: 'light' })
  expect(await firstHtml(page, '/mentors?q=noor')).toBeUndefined()
  expect(await ground(page)).toBe(light)

  await follow(choice(page, 'Dark'))
  expect(new URL(page.url()).search).toBe('?q=noor')
  expect(await ground(page)).toBe(dark)
  expect(await page.getByRole('button', { name: 'Dark', pressed: true }).count()).toBe(1)
  for (const path of ['/', '/mentors', '/newsletter', '/nowhere'])
    expect(await firstHtml(page, path), path).toBe('dark')

  await follow(choice(page, 'System'))
  expect(await firstHtml(page, '/')).toBeUndefined()
})

test('UX-02: with script the theme changes in place, and the next page comes in it at once', async ({ newPage }) => {
  const page = await newPage({ colorScheme: 'dark' })
  await page.goto('/mentors')
  expect(await ground(page)).toBe(dark)
  const documents: string[] = []
  page.on('request', (request) => request.isNavigationRequest() && documents.push(request.url()))

  await choice(page, 'Light').click()
  await expect.poll(() => ground(page)).toBe(light)
  expect(await page.getByRole('button', { name: 'Light', pressed: true }).count()).toBe(1)
  expect(documents).toEqual([])
  expect(await firstHtml(page, '/')).toBe('light')

  await choice(page, 'System').click()
  await expect.poll(() => ground(page)).toBe(dark)
  expect(await firstHtml(page, '/')).toBeUndefined()
})

test('X3: after a choice of theme the way back never leaves this site', async ({ app, newPage }) => {
  const page = await newPage()
  for (const returnTo of [
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/\t/elsewhere',
  ]) {
    const response = await page.request.post('/theme', {
      headers: { Origin: app.url },
      form: { theme: 'dark', returnTo },
      maxRedirects: 0,
    })
    expect([response.status(), response.headers()['location']], returnTo).toEqual([303, '/'])
  }
})
