import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { tokenUses } from '@mentorhub/db/schema/auth'
import { bookingMessages } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { hours } from '@mentorhub/domain/duration'
import type { SaidByMail } from '@mentorhub/domain/bookings/mail-actions'
import { answerToken } from '@mentorhub/testing/answer-token'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import type { BookingRow } from './make-move.ts'

/** Monday, nine o’clock. */
let app: TestApp
let noor: TestPerson
let sam: TestPerson

beforeEach(async () => {
  app = await createTestApp()
  noor = await bookableMentor(app, 'noor')
  sam = await app.person('sam', { name: 'Sam Doe' })
})

const inDays = (n: number) => Date.parse('2026-11-23T09:00:00Z') + hours(24 * n)
const request = (given: Partial<BookingRow> = {}) =>
  booked(app, { mentor: noor, mentee: sam }, { startsAt: inDays(7), ...given })

type Link = Parameters<typeof answerToken>[2]

const linkTo = (booking: BookingRow, link?: Link) => answerToken(app, booking, link)

let visits = 0
const guest = () => app.as(null, `198.51.100.${visits++ % 250}`).bookings.mailAction
const press = (token: string, does: SaidByMail, more: object = {}) => guest().perform({ token, does, ...more })
const peek = (token: string, to?: SaidByMail) => guest().peek({ token, to })
const row = async () => (await app.db.select().from(bookings))[0]

test('BOOK-09: a mentor confirms from the mail without signing in, and the history tells that it was so', async () => {
  const booking = await request()
  const token = await linkTo(booking)
  expect(await press(token, 'confirm')).toEqual({ id: booking.id, status: 'confirmed', version: 2 })
  expect(await app.db.select().from(bookingMoves).where(eq(bookingMoves.version, 2))).toMatchObject([
    { actorId: noor.id, actorKind: 'email_link', move: 'confirm' },
  ])
})

test('A4: to look at it ever so often does nothing, and the button works after it', async () => {
  const token = await linkTo(await request())
  for (let time = 0; time < 20; time++) expect(await peek(token)).toMatchObject({ state: 'open', does: 'confirm' })
  expect(await app.db.$count(tokenUses)).toBe(0)
  expect(await press(token, 'confirm')).toMatchObject({ status: 'confirmed' })
})

test('A4: of a hundred presses at once one counts, and one thing is told', async () => {
  const token = await linkTo(await request())
  const tried = await Promise.allSettled(Array.from({ length: 100 }, () => press(token, 'confirm')))
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of tried)
    if (one.status === 'rejected') expect(String(one.reason)).toMatch(/token.used|booking.changed_meanwhile/)
  expect(await app.db.$count(bookingMoves)).toBe(2)
  expect(await app.db.$count(outbox)).toBe(1)
})

test('each answer can be given from the mail', async () => {
  const text = 'Which team is it?'
  const declined = await linkTo(await request({ startsAt: inDays(3) }))
  expect(await press(declined, 'decline', { text: 'I am away.', code: 'no_time' })).toMatchObject({
    status: 'declined',
  })
  expect(await row()).toMatchObject({ reason: 'I am away.', declineCode: 'no_time' })
  const extended = await linkTo(await request({ startsAt: inDays(8) }))
  expect(await press(extended, 'extend')).toMatchObject({ status: 'pending', version: 2 })
  const moved = await linkTo(await request({ startsAt: inDays(9) }))
  expect(await press(moved, 'propose', { startsAt: inDays(10), text: 'Better?' })).toMatchObject({ version: 2 })
  const asked = await request({ startsAt: inDays(11) })
  expect(await press(await linkTo(asked), 'ask', { text })).toMatchObject({ status: 'pending', version: 2 })
  expect(await app.db.select().from(bookingMessages)).toMatchObject([{ body: text, authorId: noor.id }])
})

test('a mentee answers the question, and takes or refuses another time, from the mail', async () => {
  const asked = await request()
  const { version } = await app.as(noor).bookings.askInformation({ id: asked.id, version: 1, text: 'Which team?' })
  const to = { userId: sam.id, action: 'reply', boundTo: `v${version}` } as const
  const reply = await linkTo(asked, { ...to, expiresAt: inDays(4) })
  expect(await peek(reply)).toMatchObject({ as: 'mentee', messages: [{ by: 'mentor', body: 'Which team?' }] })
  expect(await press(reply, 'reply', { text: 'Mine.' })).toMatchObject({ version: 3 })
  const offered = await app.as(noor).bookings.propose({ id: asked.id, version: 3, startsAt: inDays(8) })
  const [proposal] = await app.db.select().from(bookingProposals)
  const boundTo = `p${proposal?.id}`
  const offer = await linkTo(asked, { userId: sam.id, action: 'proposal', boundTo, expiresAt: inDays(2) })
  expect(await peek(offer, 'refuse')).toMatchObject({ does: 'refuse', proposal: { startsAt: inDays(8) } })
  expect(offered.status).toBe('pending')
  expect(await press(offer, 'accept')).toMatchObject({ status: 'confirmed' })
  expect(await peek(offer)).toMatchObject({ state: 'used', did: 'accept' })
})

test('a mentor says with one press that they will be there', async () => {
  const booking = await request({ status: 'confirmed', startsAt: inDays(1) })
  const token = await linkTo(booking, { action: 'reconfirm', boundTo: `s${booking.startsAt}`, expiresAt: inDays(1) })
  expect(await press(token, 'reconfirm')).toMatchObject({ status: 'confirmed' })
  expect(await row()).toMatchObject({ reconfirmedAt: app.clock.now })
})

test('a link does what it was sent for, and for whom it was sent', async () => {
  const booking = await request()
  const answer = await linkTo(booking)
  for (const does of ['accept', 'reply', 'reconfirm'] as const)
    await expect(press(answer, does, { text: 'Hello' })).rejects.toMatchObject({ message: 'booking.not_yours_to_do' })
  const kim = await app.person('kim')
  for (const userId of [sam.id, kim.id]) {
    const stolen = await linkTo(booking, { userId })
    expect(await peek(stolen)).toEqual({ state: 'invalid' })
    await expect(press(stolen, 'confirm')).rejects.toMatchObject({ message: 'token.invalid' })
  }
  await expect(press('a'.repeat(40), 'confirm')).rejects.toMatchObject({ message: 'token.invalid' })
  expect(await peek('a'.repeat(40))).toEqual({ state: 'invalid' })
})

test('what a form lacks is said at its field', async () => {
  const token = await linkTo(await request())
  const wrongs = [
    [press(token, 'ask'), 'text.missing'],
    [press(token, 'propose'), 'booking.time_missing'],
    [press(token, 'decline', { text: 'x'.repeat(501) }), 'text.too_long'],
  ] as const
  for (const [tried, reason] of wrongs) await expect(tried).rejects.toThrow(reason)
})

test('A5: no answer and no line of the log holds a link', async () => {
  const booking = await request()
  const token = await linkTo(booking)
  const answers = [
    await peek(token, 'propose'),
    await press(token, 'confirm'),
    await peek(token),
    await app.as(noor).bookings.get({ id: booking.id }),
    await app.as(sam).bookings.get({ id: booking.id }),
  ]
  expect(JSON.stringify([answers, app.log])).not.toContain(token)
})

test('a look is one round trip, and a press is two', async () => {
  const token = await linkTo(await request())
  const before = app.requests.count
  await peek(token, 'propose')
  expect(app.requests.count - before).toBe(1)
  await press(token, 'confirm')
  expect(app.requests.count - before).toBe(3)
})
