import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { demo, join, newcomer, signIn } from '../people.ts'
import { twoColours } from '../picture.ts'
import { heading, pathOf } from '../where.ts'

const gwen = demo('gwen.pritchard', 'Gwen Pritchard')
const publicPage = '/mentors/gwen-pritchard'
const bio = 'I edit: conference proposals, design documents, that one mail to your director. Send me a page first.'

const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).isVisible()
const main = (page: Page) => page.getByRole('main').innerText()
const save = (page: Page) => follow(page.getByRole('button', { name: 'Save Changes' }))

test('MDSH-01, MDSH-02, AVAIL-10: a mentor finds their dashboard, and closes and opens the door for requests', async ({
  newPage,
}) => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/mentor')
  expect(pathOf(page)).toBe('/login')
  await signIn(page, gwen)
  expect(await heading(page)).toBe('Mentor Dashboard')
  for (const card of ['Total sessions conducted', 'Completed sessions', 'Total mentees helped', 'Average rating'])
    expect(await page.getByText(card, { exact: true }).isVisible(), card).toBe(true)
  for (const metric of ['Response rate', 'Completion rate', 'Average session duration'])
    expect(await page.getByText(metric, { exact: true }).isVisible(), metric).toBe(true)
  for (const action of ['View all sessions', 'Manage availability', 'Edit profile'])
    expect(await page.getByRole('link', { name: action, exact: true }).first().isVisible(), action).toBe(true)
  expect(await page.getByRole('meter', { name: 'Bookable slots' }).getAttribute('aria-valuenow')).toBe('10')

  await follow(page.getByRole('button', { name: 'Stop accepting requests' }))
  expect(await said(page, 'You accept no requests for now')).toBe(true)
  const visitor = await newPage()
  await visitor.goto(publicPage)
  expect(await main(visitor)).toContain('Not accepting requests')
  await follow(page.getByRole('button', { name: 'Accept requests again' }))
  expect(await said(page, 'You accept requests again')).toBe(true)
  await follow(page.getByRole('link', { name: 'See your public page' }))
  expect(await main(page)).toContain('Accepting requests')
})

test('PROF-11, K30: a mentor edits their page, keeps what is refused, and looks at it with the eyes of others', async ({
  newPage,
}) => {
  const page = await newPage()
  await signIn(page, gwen)
  await page.goto('/mentor')
  await follow(page.getByRole('link', { name: 'Edit profile', exact: true }).first())
  expect(await heading(page)).toBe('Edit Profile')
  for (const length of [49, 501]) {
    await page.getByLabel('Bio', { exact: true }).fill('x'.repeat(length))
    expect((await save(page)).status()).toBe(422)
    expect(await page.getByLabel('Bio', { exact: true }).inputValue()).toHaveLength(length)
  }
  await page.getByLabel('Bio', { exact: true }).fill(bio)
  const areas = page.getByRole('group', { name: 'I help with' }).getByRole('checkbox')
  for (const area of await areas.all()) await area.uncheck({ force: true })
  await page.getByLabel('GitHub').fill('https://elsewhere.example/gwen')
  expect((await save(page)).status()).toBe(422)
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Choose at least one area that you help with.',
    'Enter an address that begins with https://github.com/.',
  ])
  await expectAccessible(page)
  await page.getByLabel('Writing & speaking').check({ force: true })
  await page.getByLabel('GitHub').fill('https://github.com/gwen-pritchard-demo')
  const tab = await page.context().newPage()
  await tab.goto('/mentor/profile')
  await save(page)
  expect(await said(page, 'Your mentor page is saved')).toBe(true)
  expect(await page.getByRole('link', { name: 'Preview' }).getAttribute('aria-current')).toBe('page')
  expect(await main(page)).toContain(bio)

  await tab.getByLabel('Bio', { exact: true }).fill(`${bio} From the second tab.`)
  expect((await save(tab)).status()).toBe(409)
  expect(await tab.getByText('Your profile was changed meanwhile').isVisible()).toBe(true)
  expect(await tab.getByLabel('Bio', { exact: true }).inputValue()).toContain('From the second tab.')
  await save(tab)
  await tab.goto(publicPage)
  expect(await main(tab)).toContain('From the second tab.')
})

test('PROF-03: the photo page leads a mentor back to their profile', async ({ newPage }) => {
  const page = await newPage()
  await signIn(page, gwen)
  await page.goto('/mentor/profile')
  await follow(page.getByRole('link', { name: 'Add a photo' }))
  await page
    .getByLabel('Picture', { exact: true })
    .setInputFiles({ name: 'face.png', mimeType: 'image/png', buffer: twoColours(500, 500) })
  await follow(page.getByRole('button', { name: 'Save photo' }))
  expect(await said(page, 'This is your photo now')).toBe(true)
  await follow(page.getByRole('link', { name: 'Back to where you came from' }))
  expect(await page.getByRole('link', { name: 'Change photo' }).isVisible()).toBe(true)
  await page.goto('/mentor/guidelines')
  expect(await main(page)).toContain('You agreed on')
})

test('AUTH-15: a member who is no mentor is led to the way to become one', async ({ app, newPage }) => {
  const page = await newPage()
  await join(app, page, newcomer('not-a-mentor', 'Nele Maas'))
  await page.goto('/mentor/profile')
  expect(pathOf(page)).toBe('/mentor/apply')
})
