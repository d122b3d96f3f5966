import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'

const withoutScript = { javaScriptEnabled: false }

const names = (page: Page) => page.locator('[data-directory]').getByRole('article').getByRole('heading').allInnerTexts()
const counted = async (page: Page) =>
  Number.parseInt(await page.getByRole('heading', { level: 2, name: /^\d+ mentors?$/ }).innerText(), 10)

async function search(page: Page, words: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: 'Search mentors' }).fill(words)
  await arriveBy(page, () => page.keyboard.press('Enter'))
  return names(page)
}

async function narrow(page: Page, field: string, choice: string): Promise<void> {
  await page.getByLabel(field).selectOption(choice)
  await follow(page.getByRole('button', { name: 'Show mentors' }))
}

test('DISC-01, DISC-03, DISC-08: mentors are found by name, company, skill and expertise, and by several of these at once', async ({
  newPage,
}) => {
  const page = await newPage(withoutScript)
  await page.goto('/mentors')
  expect(await search(page, 'noor')).toEqual(['Noor de Wit'])
  expect(await search(page, 'POLDERLICHT')).toEqual(['Noor de Wit'])
  expect(await search(page, 'engineering leadership')).toContain('Noor de Wit')
  expect((await search(page, 'wit leadership'))[0]).toBe('Noor de Wit')
  expect((await search(page, 'elodie')).join()).toContain('Élodie')
})

test('a word that nobody has is replaced by its nearest, the page says so, and whoever typed it can insist', async ({
  newPage,
}) => {
  const page = await newPage(withoutScript)
  await page.goto('/mentors?q=polderlciht')
  expect(await names(page)).toEqual([])
  await page.goto('/mentors?q=laedership')
  expect(await page.getByText('Showing results for leadership.').isVisible()).toBe(true)
  expect(await names(page)).toContain('Noor de Wit')
  await follow(page.getByRole('link', { name: 'Search for “laedership” instead' }))
  expect(await names(page)).toEqual([])
  expect(await page.getByText('Nobody found').isVisible()).toBe(true)
})

test('nobody found, marks of the query language, emoji and very long words: the page says so and offers the way back', async ({
  newPage,
}) => {
  const page = await newPage(withoutScript)
  await page.goto('/mentors')
  for (const words of ['zzzz', '%', '🙂', '"', `'; drop table users; --`, '<b>x</b>', 'x'.repeat(300), 'NEAR( AND *'])
    expect(await search(page, words), words).toEqual([])
  expect(await page.getByText('Nobody found').isVisible()).toBe(true)
  await follow(page.getByRole('link', { name: 'Show all mentors' }))
  expect(await names(page)).toHaveLength(16)
})

test('DISC-02: a search stays within the chosen filters and a filter within the search, and each goes by its chip', async ({
  newPage,
}) => {
  const page = await newPage(withoutScript)
  await page.goto('/mentors')
  await narrow(page, 'Expertise', 'design')
  expect(await names(page)).toContain('Tomás Restrepo')
  expect(await search(page, 'noor')).toEqual([])
  await follow(page.getByRole('link', { name: 'Without Design' }))
  expect(await names(page)).toEqual(['Noor de Wit'])
  await page.goto('/mentors?category=design&q=tomas')
  expect(await names(page)).toEqual(['Tomás Restrepo'])
  await follow(page.getByRole('link', { name: 'Remove filter: “tomas”' }))
  expect((await names(page)).length).toBeGreaterThan(1)
  await follow(page.getByRole('link', { name: 'Remove filter: Design' }))
  expect(new URL(page.url()).search).toBe('')
})

test('language, country, skill, session and zone narrow the list, and the address can be given away', async ({
  newPage,
}) => {
  const page = await newPage(withoutScript)
  await page.goto('/mentors?language=nl')
  expect(await names(page)).toContain('Noor de Wit')
  await page.goto('/mentors?country=NL&within=1&zone=Europe%2FBerlin')
  expect(await names(page)).toContain('Noor de Wit')
  expect(await page.getByText('Times are those of Berlin.').isVisible()).toBe(true)
  await page.goto('/mentors?country=NL&within=1&zone=Asia%2FTokyo')
  expect(await names(page)).toEqual([])
  await page.goto('/mentors')
  const all = await counted(page)
  await page.getByLabel('Skill').fill('System design')
  await follow(page.getByRole('button', { name: 'Show mentors' }))
  const some = await counted(page)
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  const robots = page.locator('meta[name=robots]')
  expect(await robots.getAttribute('content')).toBe('noindex, follow')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/mentors$/)
  await page.goto('/mentors?utm_source=mail')
  expect(await robots.count()).toBe(0)
})

test('free this week is free this week: each card tells when, in the visitor’s own time, soonest first', async ({
  newPage,
}) => {
  const page = await newPage({ timezoneId: 'Asia/Tokyo' })
  await page.goto('/mentors')
  await page.goto('/mentors?free=week&sort=soonest')
  expect(await page.getByText('Times are those of Tokyo.').isVisible()).toBe(true)
  const times = await page
    .locator('[data-directory] article time')
    .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')))
  expect(times.length).toBeGreaterThan(3)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  const within = (times.at(-1) ?? Infinity) - (times[0] ?? 0)
  expect(within).toBeLessThan(7 * 24 * 3_600_000)
})

test('"Show more" reaches every mentor exactly once in every order, and the last page leads back to the start', async ({
  newPage,
}) => {
  const page = await newPage(withoutScript)
  for (const sort of ['', '?sort=soonest', '?sort=sessions']) {
    await page.goto(`/mentors${sort}`)
    const total = await counted(page)
    const seen = await names(page)
    const more = page.getByRole('link', { name: 'Show more' })
    while ((await more.count()) > 0 && seen.length < 1000) {
      await follow(more)
      seen.push(...(await names(page)))
    }
    expect(total).toBeGreaterThan(24)
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
    await follow(page.getByRole('link', { name: 'Back to the start' }))
    expect(await names(page)).toEqual(seen.slice(0, 16))
  }
})

test('a place in the list that never was is refused by a page, not by a crash', async ({ newPage }) => {
  const page = await newPage()
  for (const after of ['zzz', '1.', "1.' or 1=1 --", '9'.repeat(80), 'rating.1.1']) {
    const response = await page.goto(`/mentors?after=${encodeURIComponent(after)}`)
    expect(response?.status(), after).toBe(400)
    expect(await page.getByText('Error 400').isVisible()).toBe(true)
  }
})

test('DISC-04, PROF-12: a card opens the mentor’s page, and only approved mentors have one', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/mentors?q=noor')
  await follow(page.getByRole('link', { name: 'Noor de Wit' }))
  expect(new URL(page.url()).pathname).toBe('/mentors/noor')
  await follow(page.getByRole('main').getByRole('link', { name: 'Browse Mentors' }))
  expect(new URL(page.url()).pathname).toBe('/mentors')

  for (const username of ['yuki-harada', 'sam', 'nobody', 'x'.repeat(200)])
    expect((await page.goto(`/mentors/${username}`))?.status(), username).toBe(404)
})
