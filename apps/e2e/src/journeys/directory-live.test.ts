import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../accessible.ts'
import { test } from '../journey.ts'
import { demo, enter, join, newcomer } from '../people.ts'

const names = (page: Page) => page.locator('[data-directory]').getByRole('article').getByRole('heading').allInnerTexts()

test('the list follows what is typed and chosen, says so to those who listen, and the address follows', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/mentors')
  const box = page.getByRole('searchbox', { name: 'Search mentors' })
  await box.pressSequentially('polder')
  await expect.poll(() => names(page)).toEqual(['Noor de Wit'])
  expect(new URL(page.url()).search).toBe('?q=polder')
  await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('1 mentor')
  expect(await box.evaluate((field) => field === document.activeElement)).toBe(true)
  await box.fill('')
  await page.getByLabel('Expertise').selectOption('design')
  await expect.poll(() => names(page)).toContain('Tomás Restrepo')
  expect(new URL(page.url()).search).toBe('?category=design')
  await page.reload()
  expect(await names(page)).toContain('Tomás Restrepo')
})

test('on a phone the filters are a sheet that a button opens', async ({ newPage }) => {
  const page = await newPage({ viewport: { width: 390, height: 844 } })
  await page.goto('/mentors?category=design')
  expect(await page.getByLabel('Language').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Filters (1)' }).click()
  expect(await page.getByLabel('Language').isVisible()).toBe(true)
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('the directory is accessible: whole, narrowed, empty and with a word replaced', async ({ newPage }) => {
  const page = await newPage()
  for (const search of ['', '?category=design&free=week&sort=soonest', '?q=zzzz&category=design', '?q=laedership']) {
    await page.goto(`/mentors${search}`)
    await expectAccessible(page)
  }
})

test('DISC-07: who has wishes sees mentors who meet them, and why, at home, above the directory and in it', async ({
  newPage,
}) => {
  const page = await newPage()
  await enter(page, demo('sam', 'Sam Whitfield'), '/home')
  const recommended = page.getByRole('region', { name: 'Recommended for you' })
  const reasons = recommended.getByRole('list', { name: 'Why this mentor' })
  expect(await reasons.first().innerText()).toMatch(/^(?:Knows \d of your 2 skills: |Helps with )/)
  await page.goto('/mentors')
  expect(await recommended.getByRole('article').count()).toBe(2)
  await expectAccessible(page)
  const reason = await reasons.first().innerText()
  const name = await recommended.getByRole('heading', { level: 3 }).first().innerText()
  await page.goto(`/mentors?q=${encodeURIComponent(name)}`)
  expect(await recommended.count()).toBe(0)
  expect(
    await page
      .locator('[data-directory]')
      .getByText(reason.split('\n')[0] ?? '')
      .isVisible(),
  ).toBe(true)
})

test('evenings are those of the profile, wherever the device is', async ({ newPage }) => {
  const page = await newPage({ timezoneId: 'Asia/Tokyo' })
  await enter(page, demo('sam', 'Sam Whitfield'), '/home')
  await page.goto('/mentors')
  expect(await page.getByText('Evenings are 18:00 to 22:00 in London.').isVisible()).toBe(true)
  await page.getByLabel('Free times').selectOption('evenings')
  await page.waitForURL((url) => url.searchParams.get('zone') === 'Europe/London')
  const list = page.locator('[data-directory]')
  expect(await list.getByText('Times are those of London.').isVisible()).toBe(true)
  const shown = await list.getByRole('article').locator('time').allInnerTexts()
  expect(shown.length).toBeGreaterThan(0)
  for (const time of shown) expect(time).toMatch(/, (?:18|19|20|21):\d\d$/)

  // A link of somebody else says nothing of zones.
  await page.goto('/mentors?free=evenings')
  expect(new URL(page.url()).searchParams.get('zone')).toBe('Europe/London')
  expect(await list.getByText('Times are those of London.').isVisible()).toBe(true)
})

test('who has no wishes yet is told where to say them, and a guest is told nothing of the kind', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/mentors')
  const way = page.getByRole('link', { name: 'Add skills and interests' })
  expect(await way.count()).toBe(0)
  await join(app, page, newcomer('wishless', 'Wanda Wishless'))
  await page.goto('/mentors')
  expect(await way.getAttribute('href')).toBe('/settings/profile#skills')
  await page.goto('/home')
  expect(await way.isVisible()).toBe(true)
})
