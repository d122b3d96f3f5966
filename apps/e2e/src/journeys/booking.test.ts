import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { App } from '../app.ts'
import * as stages from '../booking-stages.ts'
import { chooseTime, goOn, writeDown } from '../booking-steps.ts'
import { nowOf, thereAndBack, waitUntil } from '../clock.ts'
import { arriveBy } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailAbout, mailsTo } from '../mailbox.ts'
import { main, passed } from '../passed.ts'
import { confirmation, fillIn, newcomer, type Newcomer } from '../people.ts'
import { zoneLine } from '../slot-picker.ts'
import { pathOf } from '../where.ts'

const { minute, hour, litia, wishes } = stages
const herPage = '/mentors/litia-tuivaga'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

for (const [colorScheme, username, name] of [
  ['light', 'ines-duarte', 'Inês Duarte'],
  ['dark', 'nuno-reis', 'Nuno Reis'],
] as const)
  test(
    `on a phone, ${colorScheme}: sign up, find, request, confirm from the mail, remind, join, complete, feedback`,
    { timeout: 300_000 },
    async ({ app, newPage }) => {
      const look = { ...phone, colorScheme, timezoneId: 'Europe/Lisbon' }
      const mentee = newcomer(username, name)
      const [page, mentor, mail] = [await newPage(look), await newPage(look), await newPage(look)]
      await page.context().route(`${stages.room}**`, (route) => route.fulfill({ body: 'The room' }))
      await mentor.context().route(`${stages.room}**`, (route) => route.fulfill({ body: 'The room' }))

      await thereAndBack(app, async () => {
        await signUp(app, page, mentee)
        const reviews = await findMentor(page)
        const booked = { mentee, ...(await request(app, page, mentee)) }
        const { start, path } = booked
        await stages.confirmFromMail(app, mail, mentee)
        await stages.invited(app, mentee, start)
        const completed = await stages.addLink(mentor, booked)
        await stages.linked(app, page, booked)
        await stages.remindedTheDayBefore(app, mail, booked)
        await page.goto(path)
        await passed(page)
        expect(await main(page)).toContain('Still on: Litia has confirmed once more')

        await waitUntil(app, start - 10 * minute)
        for (const each of [page, mentor]) await stages.joinRoom(each, path)
        await waitUntil(app, start + hour)
        await stages.complete(mentor, path)
        await waitUntil(app, (await nowOf(app)) + hour + minute)
        await stages.leaveFeedback(app, page, mentee)

        await page.goto(herPage)
        await passed(page)
        const shown = await main(page)
        for (const each of [wishes.topic, stages.improve, stages.secret]) expect(shown).not.toContain(each)
        expect(shown).toContain(stages.learned)
        expect(await reviewsOnCard(page)).toBe(reviews + 1)
        await mentor.goto('/mentor')
        await passed(mentor)
        expect(await stages.completedOf(mentor)).toBe(completed + 1)
        await secretIsKept(app, page, booked)
      })
    },
  )

async function signUp(app: App, page: Page, mentee: Newcomer): Promise<void> {
  await page.goto('/signup')
  await passed(page)
  await fillIn(page, mentee)
  await goOn(page, 'Sign up')
  await passed(page, 'Look into your mailbox')
  await page.goto(linkIn(await mailAbout(/Confirm your email address/, { app, to: mentee.email }), confirmation))
  await passed(page)
  await goOn(page, 'Yes, this is my address')
  await passed(page, `Hello, ${mentee.name}`)
}

/** By a search in the directory; gives how many have reviewed her so far. */
async function findMentor(page: Page): Promise<number> {
  const reviews = await reviewsOnCard(page)
  await passed(page)
  const found = await card(page).getByRole('link').first().getAttribute('href')
  await page.goto(found ?? '')
  expect(pathOf(page)).toBe(herPage)
  await zoneLine(page, 'Lisbon').waitFor()
  await passed(page, litia.name)
  return reviews
}

const card = (page: Page) => page.getByRole('article').filter({ hasText: litia.name })

async function reviewsOnCard(page: Page): Promise<number> {
  await page.goto('/mentors')
  await page.getByRole('searchbox', { name: 'Search mentors' }).fill('Tuivaga')
  await arriveBy(page, () => page.keyboard.press('Enter'))
  const [, count] = /(\d+) review/.exec(await card(page).innerText()) ?? []
  return Number(count)
}

/** A time that is more than a day away, so that there is one in which to be reminded. */
async function request(app: App, page: Page, mentee: Newcomer) {
  const start = await chooseTime(page, (await nowOf(app)) + 25 * hour)
  await goOn(page)
  await passed(page, `Request a session with ${litia.name}`)
  await writeDown(page, wishes)
  await goOn(page)
  await passed(page)
  for (const words of Object.values(wishes)) expect(await main(page)).toContain(words)
  await goOn(page, 'Request Booking')
  await passed(page, wishes.topic)
  expect(await main(page)).toContain('Litia has not answered yet')
  await mailAbout(/^Your request to Litia/, { app, to: mentee.email })
  const path = pathOf(page)
  await page.goto('/bookings?tab=pending')
  await passed(page, 'My Bookings')
  expect(await main(page)).toContain('Awaiting mentor confirmation')
  expect(await main(page)).toContain(wishes.topic)
  return { start, path }
}

/** What the mentor noted is on no page of the mentee and in none of their mails. */
async function secretIsKept(app: App, page: Page, { mentee, path }: stages.Booked) {
  for (const each of [path, '/bookings', '/home', '/notifications'])
    expect(await (await page.goto(each))?.text(), each).not.toContain(stages.secret)
  expect(JSON.stringify(await mailsTo(app, mentee.email))).not.toContain(stages.secret)
}
