import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { App } from './app.ts'
import { answerIn, goOn } from './booking-steps.ts'
import { waitUntil } from './clock.ts'
import { follow } from './follow.ts'
import { invitationIn, inUtc } from './invitation.ts'
import { tabTo, typeInto } from './keyboard.ts'
import { linkIn, mailAbout } from './mailbox.ts'
import { link, main, passed, press } from './passed.ts'
import { demo, expectOut, signIn, type Newcomer } from './people.ts'
import { visit } from './visit.ts'

export const [minute, hour] = [60_000, 3_600_000] as const

/** In Suva, in the evenings; no other journey meets her. */
export const litia = demo('litia.tuivaga', 'Litia Tuivaga')
export const room = 'https://meet.google.com/abc-defg-hij'
export const wishes = {
  topic: 'A budget for three islands',
  hope: 'I would like to show a donor where each boat trip goes.',
  questions: 'What do you do when fuel doubles in price?',
}
/** What the mentor notes for herself. */
export const secret = 'Talks fast when nervous; bring the spreadsheet next time.'
export const learned = 'A budget is a story with numbers in it.'
export const improve = 'Half an hour was short.'

export type Booked = { readonly mentee: Newcomer; readonly start: number; readonly path: string }

const firstName = ({ name }: Newcomer) => name.split(' ')[0] ?? ''

/** What the mentor is told of this mentee. */
const toldOf = (app: App, words: string) => mailAbout(new RegExp(words), { app, to: litia.email })

/** A mail scanner follows every link before the mentor does, who is nowhere signed in. */
export async function confirmFromMail(app: App, page: Page, mentee: Newcomer): Promise<void> {
  const asked = await toldOf(app, `^${firstName(mentee)}.* asks you for a session$`)
  const answers = asked.links.filter((each) => new URL(each).pathname.startsWith('/a/'))
  expect(answers.length).toBeGreaterThanOrEqual(4)
  for (const url of answers)
    for (const method of ['HEAD', 'GET', 'GET']) expect((await visit(url, { method })).status, url).toBe(200)

  const confirm = answerIn(asked, 'confirm')
  await page.goto(confirm)
  await passed(page, 'Confirm this session')
  for (const words of [wishes.topic, wishes.hope]) expect(await main(page)).toContain(words)
  await press(page, 'Confirm Booking')
  await passed(page, 'You confirmed')
  await page.goto(confirm)
  await passed(page, 'You confirmed already')
  await expectOut(page)
}

export async function invited(app: App, { email }: Newcomer, start: number): Promise<void> {
  const entry = await invitationIn(app, await mailAbout(/^Confirmed: you meet Litia/, { app, to: email }))
  expect(Object.fromEntries(entry)).toMatchObject({
    METHOD: 'REQUEST',
    STATUS: 'CONFIRMED',
    DTSTART: inUtc(start),
    DTEND: inUtc(start + 30 * minute),
    ATTENDEE: `mailto:${email}`,
  })
  expect(entry.get('type')).toContain('method=REQUEST')
  expect(entry.get('UID')).toMatch(/^\S+@\S+$/)
  expect(entry.get('SEQUENCE')).toMatch(/^\d+$/)
}

/** The mentor signs in where the mail leads; gives how many sessions she has completed so far. */
export async function addLink(page: Page, { mentee, path }: Booked): Promise<number> {
  await page.goto('/mentor')
  await signIn(page, litia)
  await passed(page, 'Mentor Dashboard')
  const completed = await completedOf(page)
  await page.goto(path)
  await passed(page, wishes.topic)
  await follow(link(page, 'Add Meeting Link'))
  await passed(page)
  expect(await main(page)).toContain(`${firstName(mentee)} gets this mail`)
  await page.getByRole('textbox', { name: 'Meeting link' }).fill(room)
  await goOn(page, 'Save the link')
  await passed(page)
  expect(await main(page)).toContain(`Saved. ${firstName(mentee)} has the link.`)
  return completed
}

export async function completedOf(page: Page): Promise<number> {
  const label = page.locator('dt', { hasText: /^Completed sessions$/ })
  return Number(await label.locator('+ dd').innerText())
}

/** The same entry, of a higher number, with the place. */
export async function linked(app: App, page: Page, { mentee: { email }, path }: Booked): Promise<void> {
  const first = await invitationIn(app, await mailAbout(/^Confirmed/, { app, to: email }))
  const next = await invitationIn(app, await mailAbout(/added the meeting link$/, { app, to: email }))
  expect(next.get('UID')).toBe(first.get('UID'))
  expect(Number(next.get('SEQUENCE'))).toBeGreaterThan(Number(first.get('SEQUENCE')))
  expect(next.get('LOCATION')).toBe(room)
  await page.goto(path)
  await passed(page)
  expect(await page.getByRole('link', { name: /^Join Meeting/ }).getAttribute('href')).toBe(room)
}

/** She says by one tap that it is still on. */
export async function remindedTheDayBefore(app: App, mail: Page, { mentee, start }: Booked): Promise<void> {
  await waitUntil(app, start - 24 * hour + minute)
  await mailAbout(/^Tomorrow you meet Litia/, { app, to: mentee.email })
  const reminder = await toldOf(app, `^Tomorrow you meet ${firstName(mentee)}`)
  await mail.goto(linkIn(reminder, /^\/a\//))
  await passed(mail, 'Say that it is still on')
  await press(mail, 'Yes, it is still on')
  await passed(mail)
  await expectOut(mail)
}

/** One press checks them in and opens the room beside the page. */
export async function joinRoom(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await passed(page)
  const opened = page.context().waitForEvent('page')
  await page.getByRole('main').getByRole('button', { name: 'Join Meeting', exact: true }).click()
  const beside = await opened
  await beside.waitForURL(room)
  await beside.close()
  await page.goto(path)
  expect(await main(page)).toMatch(/you are checked in/i)
}

/** With a note that nobody else reads. */
export async function complete(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await passed(page)
  await follow(link(page, 'Mark as completed'))
  await passed(page)
  await page.getByLabel('Notes for yourself').fill(secret)
  await goOn(page, 'Mark as completed')
  await passed(page)
  expect(await page.getByLabel('Your notes').inputValue()).toBe(secret)
}

/** From the mail, by the keyboard; a second window that has the form open, too, is too late. */
export async function leaveFeedback(app: App, page: Page, mentee: Newcomer): Promise<void> {
  const asked = await mailAbout(/^How was it with Litia/, { app, to: mentee.email })
  const path = linkIn(asked, /^\/bookings\/\w+$/)
  await page.goto('/bookings?tab=completed')
  await passed(page)
  await follow(link(page, 'Leave Feedback'))
  await passed(page)
  const late = await page.context().newPage()
  await late.goto(path)
  await tabTo(page.getByRole('radio', { name: /Poor/ }))
  for (let star = 1; star < 5; star += 1) await page.keyboard.press('ArrowRight')
  await typeInto(page.getByLabel('What did you learn?'), learned)
  await typeInto(page.getByLabel('How did Litia help you?'), 'She drew it on a napkin.')
  await typeInto(page.getByLabel('What could be improved?'), improve)
  await press(page, 'Submit Feedback')
  await passed(page)
  expect(await main(page)).toContain('Your feedback is there at once')
  await toldOf(app, `^${firstName(mentee)}.* gave feedback on your session$`)

  await late.getByRole('radio', { name: /Poor/ }).check()
  await late.getByLabel('What did you learn?').fill('Not this.')
  expect((await goOn(late, 'Submit Feedback')).status()).toBe(409)
  expect(await main(late)).toContain('Not this.')
  await late.close()
}
