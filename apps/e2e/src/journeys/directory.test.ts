import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'

const names = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts()

async function search(page: Page, words: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: 'Search mentors' }).fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === words)
  return names(page)
}

test('DISC-01, DISC-03: mentors are found by name, company and expertise, and by several of these at once', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/mentors')
  expect(await search(page, 'noor')).toEqual(['Noor de Wit'])
  expect(await search(page, 'POLDERLICHT')).toEqual(['Noor de Wit'])
  expect(await search(page, 'engineering leadership')).toContain('Noor de Wit')
  expect(await search(page, 'wit leadership')).toEqual(['Noor de Wit'])
  expect(await search(page, 'wit design')).toEqual([])
})

test('nobody found, marks of the query language and very long words: the page says so and offers the way back', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/mentors')
  for (const words of ['zzzz', '%', '_', `'; drop table users; --`, '<b>x</b>', 'x'.repeat(300)])
    expect(await search(page, words), words).toEqual([])
  expect(await page.getByText('Nobody found').isVisible()).toBe(true)
  await follow(page.getByRole('link', { name: 'Show all mentors' }))
  expect(await names(page)).toHaveLength(24)
})

test('DISC-02: a search stays within the chosen expertise, and a choice within the search', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/mentors?category=design')
  const designers = await names(page)
  expect(designers).toContain('Tomás Restrepo')
  expect(await search(page, 'noor')).toEqual([])
  expect(await search(page, 'tomás')).toEqual(['Tomás Restrepo'])
  await follow(page.getByRole('list', { name: 'Expertise' }).getByRole('link', { name: 'All', exact: true }))
  expect(await names(page)).toEqual(['Tomás Restrepo'])
})

test('"Show more" reaches every mentor exactly once, and the last page leads back to the start', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/mentors')
  const total = Number.parseInt(await page.getByText(/^\d+ mentors$/).innerText(), 10)
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
  expect(await names(page)).toEqual(seen.slice(0, 24))
})

test('a place in the list that never was is refused by a page, not by a crash', async ({ newPage }) => {
  const page = await newPage()
  for (const after of ['zzz', '1.', "1.' or 1=1 --", '9'.repeat(80)]) {
    const response = await page.goto(`/mentors?after=${encodeURIComponent(after)}`)
    expect(response?.status(), after).toBe(400)
    expect(await page.getByText('Error 400').isVisible()).toBe(true)
  }
})

test('DISC-04, PROF-12, PROF-15: a card opens the mentor’s page, and only approved mentors have one', async ({
  newPage,
}) => {
  const page = await newPage()
  await page.goto('/mentors?q=noor')
  await follow(page.getByRole('link', { name: 'Noor de Wit' }))
  expect(new URL(page.url()).pathname).toBe('/mentors/noor')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Noor de Wit')
  for (const fact of ['Staff engineer, Polderlicht', 'Amsterdam', '13 years of experience', 'Accepting requests'])
    expect(await page.getByText(fact).isVisible(), fact).toBe(true)
  for (const skill of ['Software engineering', 'Engineering leadership', 'Career change'])
    expect(await page.getByRole('listitem').filter({ hasText: skill }).isVisible(), skill).toBe(true)
  await follow(page.getByRole('main').getByRole('link', { name: 'Browse Mentors' }))
  expect(new URL(page.url()).pathname).toBe('/mentors')

  for (const username of ['ivo', 'sam', 'nobody', 'x'.repeat(200)])
    expect((await page.goto(`/mentors/${username}`))?.status(), username).toBe(404)
})
