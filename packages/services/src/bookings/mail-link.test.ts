import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { bookingProposals } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { hours, minutes } from '@mentorhub/domain/duration'
import type { SaidByMail } from '@mentorhub/domain/bookings/mail-actions'
import { answerToken } from '@mentorhub/testing/answer-token'
import { booked } from '@mentorhub/testing/booked'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { closeUnanswered } from './close-unanswered.ts'
import type { BookingRow } from './make-move.ts'
import { performMailAction } from './perform-mail-action.ts'

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

test('a second look says what the link did, and when', async () => {
  const booking = await request()
  const token = await linkTo(booking)
  app.clock.now += minutes(5)
  await press(token, 'confirm')
  const at = app.clock.now
  app.clock.now += hours(1)
  const outcome = { state: 'used', id: booking.id, status: 'confirmed', isDecided: true, other: 'Sam Doe' } as const
  const told = { ...outcome, did: 'confirm', at, zone: 'UTC' }
  expect(await peek(token)).toEqual(told)
  await expect(press(token, 'confirm')).rejects.toMatchObject({ message: 'token.used' })
  await expect(press(token, 'decline')).rejects.toMatchObject({ message: 'token.used' })
  expect(await peek(token)).toEqual(told)
})

test('what the request said before it changed is not decided on', async () => {
  const booking = await request()
  const token = await linkTo(booking)
  await app.as(noor).bookings.extend({ id: booking.id, version: 1 })
  expect(await peek(token)).toMatchObject({ state: 'changed', status: 'pending', did: null, id: booking.id })
  await expect(press(token, 'confirm')).rejects.toMatchObject({ message: 'booking.changed_meanwhile' })
})

test('an offer that was taken back, and a start that has moved, are not answered', async () => {
  const booking = await request({ status: 'confirmed', startsAt: inDays(2) })
  const offered = await app.as(noor).bookings.propose({ id: booking.id, version: 1, startsAt: inDays(4) })
  const [proposal] = await app.db.select().from(bookingProposals)
  const boundTo = `p${proposal?.id}`
  const offer = await linkTo(booking, { userId: sam.id, action: 'proposal', boundTo, expiresAt: inDays(2) })
  const still = await linkTo(booking, { action: 'reconfirm', boundTo: `s${inDays(2)}`, expiresAt: inDays(2) })
  await app.as(sam).bookings.answerProposal({ id: booking.id, version: offered.version, answer: 'accept' })
  for (const [token, does] of [
    [offer, 'accept'],
    [still, 'reconfirm'],
  ] as const) {
    expect(await peek(token)).toMatchObject({ state: 'changed', status: 'confirmed' })
    await expect(press(token, does)).rejects.toMatchObject({ message: 'booking.changed_meanwhile' })
  }
})

test('once the time to answer has passed the link says so, whether or not the job has run', async () => {
  const token = await linkTo(await request())
  app.clock.now += hours(48)
  expect(await peek(token)).toMatchObject({ state: 'expired', status: 'pending' })
  await expect(press(token, 'confirm')).rejects.toMatchObject({ message: 'token.expired' })
  await closeUnanswered(app.ctx())
  expect(await peek(token)).toMatchObject({ state: 'changed', status: 'expired' })
})

const said = { does: 'confirm', text: '', code: null } as const

test('a link that runs out between look and press does nothing', async () => {
  const token = await linkTo(await request())
  let asked = 0
  const now = () => (asked++ === 0 ? app.clock.now : app.clock.now + hours(48))
  await expect(performMailAction({ ...app.ctx(), now }, { token, ...said })).rejects.toMatchObject({
    message: 'booking.changed_meanwhile',
  })
})

test('nor does one whose reader, or whose offer, is gone in between', async () => {
  const booking = await request({ status: 'confirmed' })
  await app.as(noor).bookings.propose({ id: booking.id, version: 1, startsAt: inDays(8) })
  const [proposal] = await app.db.select().from(bookingProposals)
  const link = { userId: sam.id, action: 'proposal', boundTo: `p${proposal?.id}`, expiresAt: inDays(2) } as const
  const token = await linkTo(booking, link)
  const pressWhile = (act: () => PromiseLike<unknown>) =>
    performMailAction({ ...app.ctx(), db: beforeWriting(app.db, act) }, { ...said, token, does: 'accept' })
  const leaving = pressWhile(() => app.db.update(users).set({ deletionDueAt: inDays(30) }))
  await expect(leaving).rejects.toMatchObject({ message: 'booking.changed_meanwhile' })
  await app.db.update(users).set({ deletionDueAt: null })
  const taken = pressWhile(() => app.db.update(bookingProposals).set({ status: 'withdrawn' }))
  await expect(taken).rejects.toMatchObject({ message: 'booking.changed_meanwhile' })
})

test('whoever is gone, is leaving or is no mentor any more answers nothing', async () => {
  const token = await linkTo(await request())
  const tried = async () => {
    await expect(press(token, 'confirm')).rejects.toMatchObject({ message: 'booking.changed_meanwhile' })
    expect(await peek(token)).toMatchObject({ state: 'changed' })
  }
  await app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'On leave.' })
  await tried()
  await app.db.update(mentorProfiles).set({ status: 'approved', inactiveReason: null })
  await app.db.update(users).set({ status: 'suspended' }).where(eq(users.id, noor.id))
  await tried()
  await app.db
    .update(users)
    .set({ status: 'active', deletionDueAt: inDays(30) })
    .where(eq(users.id, noor.id))
  await tried()
})

test('the mentor sees what else is booked around it, and whom with is not told', async () => {
  const booking = await request()
  const kim = await app.person('kim', { name: 'Kim Secret' })
  await booked(app, { mentor: noor, mentee: kim }, { startsAt: booking.endsAt })
  await booked(app, { mentor: noor, mentee: kim }, { startsAt: booking.endsAt + hours(3) })
  const seen = await peek(await linkTo(booking), 'propose')
  expect(seen).toMatchObject({
    as: 'mentor',
    does: 'propose',
    other: { name: 'Sam Doe' },
    nearby: [{ startsAt: booking.endsAt }],
  })
  expect(JSON.stringify(seen)).not.toContain('Kim')
  expect(seen.state === 'open' && seen.times.length).toBe(8)
})

test('what cannot be said any more is not offered', async () => {
  const booking = await request({ infoAskedAt: app.clock.now, extendedAt: app.clock.now, movedCount: 3 })
  expect(await peek(await linkTo(booking))).toMatchObject({ ways: ['confirm', 'decline'] })
})
