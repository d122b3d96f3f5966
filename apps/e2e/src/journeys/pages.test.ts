import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../accessible.ts'
import { scrollsSideways } from '../browser/troubles.ts'
import { test } from '../journey.ts'

const publicPages = [
  '/',
  '/mentors',
  '/mentors?category=design&q=a',
  '/mentors?q=zzzz',
  '/mentors/noor',
  '/bookings',
  '/mentor',
  '/mentor/apply',
  '/newsletter',
  '/newsletter?asked',
  '/newsletter/unknown-link',
  '/unsubscribe/unknown-link',
  '/nowhere',
]
const hydratedPages = ['/dev/ui', '/dev/emails']

/** The page is looked at through windows of this width, with letters of this size. */
const squeezes = [
  { what: 'at 320 px', width: 320, fontSize: '100%' },
  { what: 'on a phone', width: 390, fontSize: '100%' },
  { what: 'at a zoom of 200 %', width: 640, fontSize: '100%' },
  { what: 'with letters of 200 %', width: 1280, fontSize: '200%' },
]

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  for (const { what, width, fontSize } of squeezes) {
    await page.setViewportSize({ width, height: 700 })
    await page.evaluate((size) => void (document.documentElement.style.fontSize = size), fontSize)
    expect(await scrollsSideways(page), what).toBe(false)
  }
}

async function expectSound(page: Page): Promise<void> {
  expect(await page.title()).toMatch(/MentorHub/)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('main').count()).toBe(1)
  expect(await page.locator('[style]').count()).toBe(0)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

test.for(publicPages)(
  'UX-01, UX-04: %s is accessible in both themes, fits, and loads no script',
  async (path, { newPage }) => {
    const page = await newPage()
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    const response = await page.goto(path)
    expect(response?.status()).toBe(path === '/nowhere' ? 404 : 200)
    expect(await page.locator('script[src], link[rel=modulepreload], link[as=script]').count()).toBe(0)
    await expectSound(page)
    expect(scripts).toEqual([])
  },
)

test.for(hydratedPages)('UX-01, UX-04: %s is accessible in both themes and fits', async (path, { newPage }) => {
  const page = await newPage()
  await page.goto(path)
  await expectSound(page)
})
