import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { App } from '../app.ts'
import { answerIn } from '../booking-steps.ts'
import { expectFits } from '../fits.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailAbout } from '../mailbox.ts'
import { join, newcomer, demo, signIn } from '../people.ts'
import { post } from '../post.ts'
import { visit } from '../visit.ts'
import { heading, pathOf } from '../where.ts'

const noor = demo('noor', 'Noor de Wit')
const answerLink = /^\/a\/\w+$/

type Told = { readonly app: App; readonly to: string; readonly subject: RegExp }

/** The link of the newest mail about it, and only of one that has come since. */
async function newLink({ app, to, subject }: Told, before?: string): Promise<string> {
  const newest = async () => linkIn(await mailAbout(subject, { app, to }), answerLink)
  await expect.poll(newest).not.toBe(before)
  return newest()
}

/** Asks Noor for her so-manieth free time, as the form of the page does at its end. */
async function ask(page: Page, nth: number): Promise<void> {
  const asked = await page.evaluate(async (at) => {
    const call = async (path: string, init?: RequestInit) => (await fetch(`/trpc/${path}`, init)).json()
    const input = encodeURIComponent(JSON.stringify({ username: 'noor' }))
    const { starts, sessionTypeId } = (await call(`availability.slots?input=${input}`)).result.data
    const words = { topic: 'Leading a team', description: 'I hope to see my next step.', questions: 'Which is it?' }
    const body = JSON.stringify({ username: 'noor', sessionTypeId, start: starts[at], ...words, files: [] })
    return call('bookings.request', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  }, nth)
  expect(asked).toMatchObject({ result: { data: { status: 'pending' } } })
}

test('BOOK-09, A4, A5: a mentor answers from the mail, once, whatever has opened its links before', async ({
  app,
  newPage,
}) => {
  const wim = newcomer('wim', 'Wim Vogel')
  const mentee = await newPage()
  await join(app, mentee, wim)
  await ask(mentee, 20)
  const subject = /^Wim Vogel asks you for a session/
  const link = await newLink({ app, to: noor.email, subject })

  const scanner = await newPage()
  await scanner.goto(`${link}?to=confirm`, { waitUntil: 'networkidle' })
  await scanner.mouse.wheel(0, 800)
  expect((await visit(app.url + link, { method: 'HEAD' })).status).toBe(200)
  for (let look = 0; look < 10; look += 1) {
    const seen = await visit(`${app.url}${link}?to=decline`)
    expect([seen.status, seen.headers.get('Referrer-Policy')]).toEqual([200, 'same-origin'])
    expect(seen.headers.get('X-Robots-Tag')).toBe('noindex')
  }

  const mail = await mailAbout(subject, { app, to: noor.email })
  const page = await newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await page.goto(answerIn(mail, 'confirm'))
  expect(await heading(page)).toBe('Confirm this session')
  expect(await page.getByRole('main').innerText()).toContain('Leading a team')
  await follow(page.getByRole('button', { name: 'Confirm Booking' }))
  expect(await heading(page)).toBe('You confirmed')
  await page.goto(answerIn(mail, 'decline'))
  expect(await heading(page)).toBe('You confirmed already')
  const again = await post(app, { path: link, fields: { does: 'decline' } })
  expect([again.status, again.headers.get('Location')]).toEqual([303, link])
  await mailAbout(/^Confirmed: you meet Noor/, { app, to: wim.email })
  await follow(page.getByRole('link', { name: 'See it now' }))
  expect(pathOf(page)).toBe('/login')
  expect(app.log()).not.toContain(link.split('/').at(-1))
})

test('N3: a question, its answer and another time travel by mail, and old mails say that they are old', async ({
  app,
  newPage,
}) => {
  const ida = newcomer('ida', 'Ida Blom')
  const mentee = await newPage()
  await join(app, mentee, ida)
  await ask(mentee, 25)
  const told = { app, to: noor.email, subject: /^Ida Blom asks you for a session/ }
  const first = await newLink(told)

  const page = await newPage()
  await page.goto(`${first}?to=ask`)
  await expectFits(page)
  await page.getByLabel('Your question').fill('Which team is it?')
  await follow(page.getByRole('button', { name: 'Send the question' }))
  expect(await heading(page)).toBe('You asked for information')

  const reply = await newLink({ app, to: ida.email, subject: /Noor.*(asks|question)/ })
  await page.goto(reply)
  await expectFits(page)
  expect(await page.getByRole('main').innerText()).toContain('Which team is it?')
  await page.getByLabel('Your answer').fill('The one of eight people.')
  await follow(page.getByRole('button', { name: 'Send the answer' }))
  await page.goto(first)
  expect(await heading(page)).toBe('You asked for information already')

  const second = await newLink({ app, to: noor.email, subject: /^Ida Blom answered your question/ })
  await page.goto(second)
  await expectFits(page)
  await follow(page.getByRole('link', { name: 'Another time' }))
  await expectFits(page)
  expect((await follow(page.getByRole('button', { name: 'Propose this time' }))).status()).toBe(422)
  expect(await page.getByRole('alert').innerText()).toContain('Choose a time')
  await expectFits(page)
  await page.getByRole('radio').first().check()
  await page.getByLabel(/^A few words/).fill('I have more time then.')
  await follow(page.getByRole('button', { name: 'Propose this time' }))
  expect(await heading(page)).toBe('You proposed another time')
  await expectFits(page)

  const offer = await newLink({ app, to: ida.email, subject: /another time/ })
  await page.goto(`${offer}?to=accept`)
  await expectFits(page)
  await follow(page.getByRole('button', { name: 'Take the new time' }))
  expect(await heading(page)).toBe('You took the new time')
})

test('A4: of a hundred presses at once one counts, and what was changed in between is not decided by an old mail', async ({
  app,
  newPage,
}) => {
  const ole = newcomer('ole', 'Ole Berg')
  const mentee = await newPage()
  await join(app, mentee, ole)
  await ask(mentee, 30)
  const told = { app, to: noor.email, subject: /^Ole Berg asks you for a session/ }
  const first = await newLink(told)
  const presses = await Promise.all(
    Array.from({ length: 100 }, () => post(app, { path: first, fields: { does: 'confirm' } })),
  )
  expect(new Set(presses.map(({ status }) => status))).toEqual(new Set([303]))
  expect(presses.filter(({ headers }) => headers.get('Location') === `${first}?done`)).toHaveLength(1)

  await ask(mentee, 32)
  const second = await newLink(told, first)
  const mentor = await newPage()
  await mentor.goto('/mentor/requests')
  await signIn(mentor, noor)
  await mentor.goto(second)
  await follow(mentor.getByRole('link', { name: '48 more hours' }))
  await follow(mentor.getByRole('button', { name: /^Take the time/ }))
  const old = await post(app, { path: second, fields: { does: 'confirm' } })
  expect(old.headers.get('Location')).toBe(second)
})
