import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import type { App } from '../app.ts'
import { arrange, type Arranged } from '../arrange.ts'
import { nowOf } from '../clock.ts'
import { expectFits } from '../fits.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { demo, join, newcomer, signIn } from '../people.ts'
import { heading, pathOf } from '../where.ts'

const [minute, hour] = [60_000, 3_600_000]
const leilani = demo('leilani.kahale', 'Leilani Kahale')
const publicPage = '/mentors/leilani-kahale'
const pathTo = (name: string) => `/bookings/${idOf(name)}`
const idOf = (name: string) => name.toUpperCase().padEnd(26, '0')
const main = (page: Page) => page.getByRole('main').innerText()
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name })
const rowOf = (page: Page, topic: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: topic, exact: true }) })

type Told = Partial<Omit<Arranged, 'id' | 'startsAt'>> & { readonly topic: string; readonly startsIn: number }

const arranger =
  (app: App, mentee: string) =>
  async (name: string, { startsIn, topic, ...told }: Told) => {
    const startsAt = Math.floor(((await nowOf(app)) + startsIn) / (5 * minute)) * 5 * minute
    const { columns, ...rest } = { columns: {}, status: 'confirmed', ...told }
    await arrange(app, {
      id: idOf(name),
      mentor: 'leilani-kahale',
      mentee,
      startsAt,
      ...rest,
      columns: { topic, meeting_url: 'https://meet.example.org/us', ...columns },
    })
  }

test('BOOK-17, BOOK-25, BOOK-27: a mentee finds each booking under its tab, what it waits for, and the one thing to do', async ({
  app,
  newPage,
}) => {
  const page = await newPage()
  const who = newcomer('tilda-of-the-lists', 'Tilda Berg')
  await join(app, page, who)
  await page.getByRole('banner').getByRole('button', { name: 'Community' }).click()
  await follow(page.getByRole('banner').getByRole('link', { name: 'My Bookings' }))
  expect(await heading(page)).toBe('My Bookings')
  expect(await link(page, 'Find a mentor').count()).toBe(2)
  for (const tab of ['Pending', 'Confirmed', 'Completed']) {
    await follow(link(page, new RegExp(tab)))
    expect(await page.getByRole('main').getByRole('listitem').count(), tab).toBe(4)
    await expectAccessible(page)
  }

  const put = arranger(app, who.username)
  await put('LISTASKED', { topic: 'How to ask', status: 'pending', startsIn: 70 * hour })
  await put('LISTNOW', { topic: 'How to begin', startsIn: 10 * minute })
  await put('LISTSOON', { topic: 'How to go on', startsIn: 30 * hour })
  await put('LISTMET', { topic: 'How to end', status: 'completed', startsIn: -30 * hour })
  await put('LISTLOST', { topic: 'How to lose', status: 'expired', startsIn: -90 * hour })

  await page.goto('/bookings')
  expect(await link(page, /^(All|Pending|Confirmed|Completed)/).allInnerTexts()).toEqual([
    'All\n5',
    'Pending\n1',
    'Confirmed\n2',
    'Completed\n1',
  ])
  const topics = await link(page, /^How to/).allInnerTexts()
  expect(topics).toEqual(['How to begin', 'How to go on', 'How to ask', 'How to end', 'How to lose'])
  expect(await rowOf(page, 'How to lose').innerText()).toContain('Expired')
  expect(await rowOf(page, 'How to go on').getByRole('link').allInnerTexts()).toEqual(['How to go on'])
  expect(await rowOf(page, 'How to begin').getByRole('link', { name: 'Join Meeting' }).count()).toBe(1)
  await expectFits(page)
  await follow(link(page, /^Pending/))
  expect(await main(page)).toContain('Awaiting mentor confirmation: Leilani answers by')
  await follow(link(page, /^Completed/))
  await follow(link(page, 'Leave Feedback'))
  expect(pathOf(page)).toBe(pathTo('LISTMET'))

  await page.goto('/home')
  await expectAccessible(page)
  expect(await page.getByRole('main').getByRole('heading', { level: 3 }).first().innerText()).toBe(
    'Meet Leilani Kahale now',
  )
  expect(await main(page)).toContain('Your next sessions')
  expect(await main(page)).toContain('Waiting for an answer')
})

test('MDSH-01, MDSH-03, BOOK-04, BOOK-06: a mentor sees who waits, confirms with one click, and everybody is shown it', async ({
  app,
  newPage,
}) => {
  const [mine, theirs] = [await newPage(), await newPage()]
  const who = newcomer('ulla-of-the-lists', 'Ulla Brandt')
  await join(app, mine, who)
  const put = arranger(app, who.username)
  const waits = { meeting_url: null, description: 'A canary of hope' }
  await put('LISTULLA', { topic: 'Who to ask', status: 'pending', startsIn: 40 * hour, columns: waits })
  await signIn(theirs, leilani)
  await theirs.goto('/mentor')
  expect(await main(theirs)).toContain('Ulla Brandt asks for a session')
  const upcoming = theirs.getByRole('list', { name: 'Upcoming sessions' })
  expect(await upcoming.getByRole('button', { name: 'Confirm' }).count()).toBeGreaterThan(0)
  await expectAccessible(theirs)
  await follow(theirs.getByRole('navigation', { name: 'Mentoring' }).getByRole('link', { name: 'Requests' }))
  const request = theirs.getByRole('article', { name: 'Who to ask' })
  expect(await request.innerText()).toContain('A canary of hope')
  expect(await request.innerText()).toContain('First session on MentorHub')
  expect(await request.getByRole('link').allInnerTexts()).toEqual([
    'Ulla Brandt',
    'Decline',
    'Offer another time',
    'Ask for information',
  ])
  await expectFits(theirs)
  await follow(request.getByRole('button', { name: 'Confirm Booking' }))
  expect(await main(theirs)).toContain('The session is confirmed')
  expect(await request.count()).toBe(0)
  await follow(link(theirs, 'Add the meeting link'))
  expect(pathOf(theirs)).toBe(pathTo('LISTULLA'))

  await mine.goto('/bookings?tab=confirmed')
  expect(await rowOf(mine, 'Who to ask').innerText()).toContain('Leilani will add the meeting link.')
  await theirs.goto('/mentor/bookings?tab=confirmed')
  expect(await rowOf(theirs, 'Who to ask').getByRole('link').allInnerTexts()).toEqual([
    'Who to ask',
    'Add Meeting Link',
    'Cancel',
  ])
  await theirs.goto('/mentor/bookings?tab=cancelled')
  await expectFits(theirs)
})

test('BOOK-26, K22: what a mentee says stands on the mentor’s pages at once, and what is for the mentor alone does not', async ({
  app,
  newPage,
}) => {
  const [mine, theirs, guest] = [await newPage(), await newPage(), await newPage()]
  const who = newcomer('vera-of-the-lists', 'Vera Canaryname')
  await join(app, mine, who)
  await arranger(app, who.username)('LISTVERA', { topic: 'Who to thank', status: 'completed', startsIn: -30 * hour })
  await mine.goto(pathTo('LISTVERA'))
  await mine.getByRole('radio', { name: /Great/ }).check({ force: true })
  await mine.getByLabel('What did you learn?').fill('A word for everybody')
  await mine.getByLabel('What could be improved?').fill('A canary of improvement')
  await follow(mine.getByRole('button', { name: 'Submit Feedback' }))
  await mine.goto(publicPage)
  expect(await mine.getByRole('list', { name: 'Reviews' }).getByRole('listitem').first().innerText()).toContain('Vera')
  expect(await main(mine)).toContain('Learned: A word for everybody')
  await guest.goto(`${publicPage}/reviews`)
  await expectFits(guest)
  // Her own page says her whole name above it.
  expect(await main(mine)).not.toMatch(/canary/i)
  expect(await guest.content()).not.toMatch(/canary/i)
  await signIn(theirs, leilani)
  await theirs.goto('/mentor/feedback')
  expect(await main(theirs)).toContain('A canary of improvement')
  expect(await main(theirs)).toContain('Vera Canaryname')
  await expectFits(theirs)
})
