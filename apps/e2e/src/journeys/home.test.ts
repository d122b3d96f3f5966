import { expect } from 'vitest'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { demo, signIn } from '../people.ts'
import { visit } from '../visit.ts'

const mentorship = ['Browse Mentors', 'My Bookings', 'Become a Mentor', 'Mentor Dashboard']

test('SEO-03: the home page says what this is, and each of its links leads to a page', async ({ app, newPage }) => {
  const page = await newPage()
  await page.goto('/')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/\w+ \w+/)
  for (const part of ['Mentors you can ask', 'How it works', 'Questions and answers', 'News from MentorHub'])
    expect(await page.getByRole('heading', { level: 2, name: part }).isVisible(), part).toBe(true)

  await page.getByText('What does it cost?').click()
  expect(await page.getByText('All sessions are provided free of charge').isVisible()).toBe(true)

  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links.length).toBeGreaterThan(15)
  for (const link of new Set(links)) expect((await visit(`${app.url}${link}`)).status, `${link}`).toBe(200)
})

test('K18, DISC-02, APPL-01, BOOK-25: Community holds Mentorship with its four pages, each under its own name', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/')
  const menu = page.getByRole('region', { name: 'Community: Mentorship' })
  expect(await menu.isVisible()).toBe(false)
  await page.getByRole('banner').getByRole('button', { name: 'Community' }).click()
  expect(await menu.getByRole('link').allInnerTexts()).toEqual(mentorship)
  await page.keyboard.press('Escape')

  for (const name of mentorship) {
    await page.getByRole('banner').getByRole('button', { name: 'Community' }).click()
    await follow(menu.getByRole('link', { name }))
    // The bookings belong to members, and the dashboard to mentors.
    if (name === 'My Bookings') {
      await page.waitForURL('/login?next=%2Fbookings')
      await page.goto('/')
      continue
    }
    if (name === 'Mentor Dashboard') await signIn(page, demo('noor', 'Noor de Wit'))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
    expect(await page.getByRole('banner').locator('nav a[aria-current=page]').first().textContent()).toBe(name)
  }
})

test('the long addresses of the menu lead to the short ones for good', async ({ app }) => {
  const moved: Record<string, string> = {
    '/community/mentorship': '/mentors',
    '/community/mentorship/bookings': '/bookings',
    '/community/mentorship/become-a-mentor': '/mentor/apply',
    '/community/mentorship/dashboard': '/mentor',
  }
  for (const [from, to] of Object.entries(moved)) {
    const { status, headers } = await visit(app.url + from, { redirect: 'manual' })
    expect([status, headers.get('Location')], from).toEqual([301, to])
  }
  const unknown = await fetch(`${app.url}/community/mentorship/nowhere`)
  expect([unknown.status, unknown.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8'])
})

test('DISC-01: without any script the search of the home page leads to the mentors it finds, its chips to a field', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search mentors' }).fill('Polderlicht')
  await follow(page.getByRole('button', { name: 'Search', exact: true }))
  expect(new URL(page.url()).search).toBe('?q=Polderlicht')
  expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(['Noor de Wit'])
  expect(await page.getByRole('heading', { name: '1 mentor' }).isVisible()).toBe(true)

  await page.goBack()
  const chip = page.getByRole('list', { name: 'Expertise' }).getByRole('link').first()
  const field = await chip.innerText()
  await follow(chip)
  expect(await page.getByRole('link', { name: `Remove filter: ${field}` }).isVisible()).toBe(true)
  expect(await page.getByRole('article').count()).toBeGreaterThan(1)
})

test('PERF-01: where the pointer rests on a link to a public page, that page is fetched ahead', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/')
  const ahead = page.waitForRequest((request) => request.headers()['sec-purpose']?.startsWith('prefetch') === true)
  await page.getByRole('link', { name: /^All \d+ mentors$/ }).hover()
  expect(new URL((await ahead).url()).pathname).toBe('/mentors')
})
