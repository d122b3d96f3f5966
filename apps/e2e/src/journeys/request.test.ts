import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { scrollsSideways } from '../browser/troubles.ts'
import { goOn, writeDown } from '../booking-steps.ts'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'
import { tabTo, typeInto } from '../keyboard.ts'
import { demo, join, newcomer, signIn } from '../people.ts'
import { picker, times } from '../slot-picker.ts'
import { heading, pathOf } from '../where.ts'

/** In Cork; no other journey meets her. */
const aoife = demo('aoife.brennan', 'Aoife Brennan')
const herPage = '/mentors/aoife-brennan'
const words = {
  topic: 'How to keep a lighthouse',
  hope: 'I hope to sleep again.',
  questions: 'Which lamp first?\nAnd who is awake at three?',
}

const main = (page: Page) => page.getByRole('main').innerText()
const press = (page: Page, name: string) => follow(page.getByRole('main').getByRole('button', { name, exact: true }))
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const chosen = (page: Page) => new URL(page.url()).searchParams.get('start')

test('BOOK-01, BOOK-02: without script a guest picks a time, signs in, writes, looks it over and asks; nothing typed is ever lost', async ({
  app,
  newPage,
}) => {
  const mentee = newcomer('maeve-riordan', 'Maeve Riordan')
  await join(app, await newPage(), mentee)
  const page = await newPage({ javaScriptEnabled: false, timezoneId: 'Europe/Lisbon' })
  await page.goto(herPage)
  await times(page).last().check()
  await goOn(page)
  expect(await main(page)).toContain('This time is free')
  const start = chosen(page)
  await follow(page.getByRole('main').getByRole('link', { name: 'Sign In' }))
  await signIn(page, mentee)
  expect([pathOf(page), chosen(page)], 'the choice is kept').toEqual(['/bookings/new/aoife-brennan', start])
  expect(await heading(page)).toBe('Request a session with Aoife Brennan')
  expect(await main(page)).toContain('0 of 5 open requests')

  await writeDown(page, { ...words, topic: '   ' })
  await page.getByLabel('Add files').setInputFiles(file('lamp.md', '# My lamp'))
  expect((await press(page, 'Continue')).status()).toBe(422)
  expect(await page.getByRole('alert').innerText()).toContain('Say in at least 3 characters what it is about')
  expect(await page.getByLabel('Questions or areas of focus').inputValue()).toBe(words.questions)
  expect(await main(page)).toContain('Remove lamp.md')

  await page.getByLabel('Topic').fill(words.topic)
  await page.getByLabel('Add files').setInputFiles(file('storm.txt', 'x'.repeat(11 * 1024 * 1024)))
  expect((await press(page, 'Continue')).status()).toBe(413)
  expect(await page.getByRole('alert').innerText()).toContain('larger than 10 MB')
  expect(await page.getByLabel('Topic').inputValue()).toBe(words.topic)

  await press(page, 'Change time')
  await page.getByLabel('When').selectOption({ index: 3 })
  await press(page, 'Take this time')
  const review = await main(page)
  for (const said of [words.topic, words.hope, 'And who is awake at three?', 'lamp.md', 'You hear by'])
    expect(review).toContain(said)
  await press(page, 'Change details')
  await page.getByLabel('What I hope for').fill('I hope to sleep once more.')
  await press(page, 'Continue')
  await press(page, 'Request Booking')
  expect(pathOf(page)).toMatch(/^\/bookings\/\w{26}$/)
  expect(new URL(page.url()).searchParams.get('done')).toBe('requested')
  for (const said of [words.topic, 'I hope to sleep once more.', 'lamp.md', 'Pending'])
    expect(await main(page)).toContain(said)

  const path = pathOf(page)
  const lamp = (await page.getByRole('link', { name: 'lamp.md' }).getAttribute('href')) ?? ''
  const got = await page.request.get(lamp)
  expect([await got.text(), got.headers()['content-disposition'], got.headers()['cache-control']]).toEqual([
    '# My lamp',
    `attachment; filename="lamp.md"; filename*=UTF-8''lamp.md`,
    'private, no-store',
  ])
  const stranger = await newPage()
  expect((await stranger.request.get(lamp)).status()).toBe(404)

  await page.goto(`${path}/edit`)
  expect(await heading(page)).toBe('Edit your request to Aoife Brennan')
  expect(await page.getByLabel('Topic').inputValue()).toBe(words.topic)
  await page.getByLabel('Topic').fill('How to keep two lighthouses')
  await page.getByLabel('Remove lamp.md').check()
  await press(page, 'Continue')
  expect(await main(page)).not.toContain('lamp.md')
  await press(page, 'Save Changes')
  expect(pathOf(page)).toBe(path)
  expect(await main(page)).toContain('How to keep two lighthouses')
})

test('N20: by the keyboard alone: a time, the words, and the request; then it can be reported and its sender blocked', async ({
  app,
  newPage,
}) => {
  const mentee = newcomer('owen-keane', 'Owen Keane')
  const page = await newPage({ timezoneId: 'Europe/Dublin' })
  await join(app, page, mentee)
  await page.goto(herPage)
  await tabTo(picker(page).locator('[name=start]').first())
  await page.keyboard.press('Space')
  await tabTo(picker(page).getByRole('button', { name: 'Continue' }))
  await arriveBy(page, () => page.keyboard.press('Enter'))
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await scrollsSideways(page)).toBe(false)
  await typeInto(page.getByLabel('Topic'), 'Who keeps the keeper')
  await arriveBy(page, () => page.keyboard.press('Enter'))
  expect(await main(page), 'Enter goes on, as everywhere').toContain('Step 3 of 3')
  await expectAccessible(page)
  await tabTo(page.getByRole('button', { name: 'Change time' }))
  await arriveBy(page, () => page.keyboard.press('Enter'))
  await expectAccessible(page)
  await tabTo(page.getByRole('button', { name: 'Take this time' }))
  await arriveBy(page, () => page.keyboard.press('Enter'))
  await tabTo(page.getByRole('button', { name: 'Request Booking' }))
  await arriveBy(page, () => page.keyboard.press('Enter'))
  expect(new URL(page.url()).searchParams.get('done')).toBe('requested')
  const path = pathOf(page)
  await page.goto(`${path}/edit`)
  await expectAccessible(page)

  const mentor = await newPage()
  await signIn(mentor, aoife)
  await mentor.goto(`${path}/report`)
  await expectAccessible(mentor)
  await press(mentor, 'Send report')
  expect(await mentor.getByRole('alert').innerText()).toContain('Choose a reason')
  await mentor.getByLabel('Spam').check()
  await mentor.getByLabel('Block Owen Keane as well').check()
  await press(mentor, 'Send report')
  expect(pathOf(mentor)).toBe(path)
  await app.run('tick')
  await page.goto(path)
  expect(await main(page)).toContain('Cancelled')
  expect(await main(page), 'who wanted it is not told').not.toContain('blocked')
  expect((await page.goto('/bookings/new/aoife-brennan?start=4000000000000'))?.status()).toBe(404)
})
