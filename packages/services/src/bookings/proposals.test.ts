import { beforeEach, expect, test } from 'vitest'
import { bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { hours, minutes } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { closeUnanswered } from './close-unanswered.ts'
import type { BookingRow } from './make-move.ts'

/** Monday, nine o’clock. */
let app: TestApp
let noor: TestPerson
let sam: TestPerson

beforeEach(async () => {
  app = await createTestApp()
  noor = await bookableMentor(app, 'noor')
  sam = await app.person('sam')
})

const inDays = (n: number) => Date.parse('2026-11-23T09:00:00Z') + hours(24 * n)
const arranged = (given: Partial<BookingRow> = {}) =>
  booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: inDays(2), ...given })
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const asMentor = () => app.as(noor).bookings
const asMentee = () => app.as(sam).bookings
const row = async () => (await app.db.select().from(bookings))[0]
const offers = async () => (await app.db.select().from(bookingProposals)).map(({ status }) => status)
const held = () => app.db.$count(timeClaims)

test('B15: both times are kept while another one is offered, and the old one let go once it is accepted', async () => {
  const booking = await arranged({ gapMin: 10, icalSequence: 1, reconfirmedAt: inDays(0) })
  expect(await held()).toBe(8 + 6)
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(3), note: 'A day later?' })
  expect(await held()).toBe(2 * (8 + 6))
  const accepted = await asMentee().answerProposal({ ...seen(offered), answer: 'accept' })
  expect(accepted).toEqual({ id: booking.id, status: 'confirmed', version: 3 })
  expect(await held()).toBe(8 + 6)
  expect(await row()).toMatchObject({
    startsAt: inDays(3),
    endsAt: inDays(3) + minutes(30),
    mentorLocalStart: '2026-11-26T09:00',
    movedCount: 1,
    icalSequence: 2,
    reconfirmedAt: null,
  })
  expect(await offers()).toEqual(['accepted'])
})

test('N6: the other time may overlap the one there is, and no tick of it is counted twice', async () => {
  const booking = await arranged()
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(2) + minutes(15) })
  expect(await held()).toBe(2 * 9)
  await asMentee().answerProposal({ ...seen(offered), answer: 'accept' })
  expect(await held()).toBe(2 * 6)
})

test('the old time stands when the other one is refused, and nothing of it is left', async () => {
  const booking = await arranged()
  const offered = await asMentee().propose({ ...seen(booking), startsAt: inDays(3) })
  await asMentor().answerProposal({ ...seen(offered), answer: 'refuse', reason: 'I am away.' })
  expect(await row()).toMatchObject({ startsAt: inDays(2), movedCount: 0 })
  expect(await held()).toBe(12)
  expect(await offers()).toEqual(['refused'])
})

test('whoever offered takes it back, and answers it never', async () => {
  const booking = await arranged()
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(3) })
  const answer = 'accept' as const
  const refusals = [
    [asMentor().answerProposal({ ...seen(offered), answer }), 'booking.own_proposal'],
    [asMentee().withdrawProposal(seen(offered)), 'booking.not_own_proposal'],
    [asMentee().propose({ ...seen(offered), startsAt: inDays(4) }), 'booking.already_proposed'],
  ] as const
  for (const [tried, message] of refusals) await expect(tried).rejects.toMatchObject({ message })
  const back = await asMentor().withdrawProposal(seen(offered))
  expect(await held()).toBe(12)
  await expect(asMentor().withdrawProposal(seen(back))).rejects.toMatchObject({ message: 'booking.no_proposal' })
  await expect(asMentee().answerProposal({ ...seen(back), answer })).rejects.toMatchObject({
    message: 'booking.no_proposal',
  })
})

test('a mentor who offers another time instead of an answer is taken at their word: accepted is confirmed', async () => {
  const booking = await arranged({ status: 'pending' })
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(4) })
  expect(offered.status).toBe('pending')
  expect(await row()).toMatchObject({ answeredAt: app.clock.now })
  const accepted = await asMentee().answerProposal({ ...seen(offered), answer: 'accept' })
  expect(accepted.status).toBe('confirmed')
  expect(await row()).toMatchObject({ confirmedAt: app.clock.now, answerDueAt: null, startsAt: inDays(4) })
})

test('a mentor who confirms the first time after all takes back what they offered', async () => {
  const booking = await arranged({ status: 'pending' })
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(4) })
  await asMentor().confirm(seen(offered))
  expect(await offers()).toEqual(['withdrawn'])
  expect(await held()).toBe(12)
})

test('a mentor whose offer is refused has a day to decide on the request', async () => {
  const booking = await arranged({ status: 'pending', startsAt: inDays(7) })
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(8) })
  app.clock.now += hours(40)
  await asMentee().answerProposal({ ...seen(offered), answer: 'refuse' })
  expect(await row()).toMatchObject({ status: 'pending', answerDueAt: app.clock.now + hours(24) })
})

test('what nobody answers in time lapses, and the request with it, without a word against the mentor', async () => {
  const booking = await arranged({ status: 'pending', startsAt: inDays(7) })
  app.clock.now += hours(47)
  await asMentor().propose({ ...seen(booking), startsAt: inDays(8) })
  app.clock.now += hours(47)
  await closeUnanswered(app.ctx())
  expect(await offers()).toEqual(['open'])
  app.clock.now += hours(1)
  await closeUnanswered(app.ctx())
  expect(await offers()).toEqual(['expired'])
  expect(await row()).toMatchObject({ status: 'expired', version: 4 })
  expect(await held()).toBe(0)
  expect((await asMentor().otherTimes({ id: booking.id })).trouble).toBe('booking.already_expired')
})

test('a confirmed session stays as it was when an offer lapses, and the offer cannot be taken any more', async () => {
  const booking = await arranged()
  const offered = await asMentor().propose({ ...seen(booking), startsAt: inDays(3) })
  app.clock.now = inDays(2) - hours(2)
  const late = asMentee().answerProposal({ ...seen(offered), answer: 'accept' })
  await expect(late).rejects.toMatchObject({ message: 'booking.no_proposal' })
  await closeUnanswered(app.ctx())
  expect(await row()).toMatchObject({ status: 'confirmed', startsAt: inDays(2) })
  expect(await held()).toBe(12)
})

test('each time that may not be offered has its own reason', async () => {
  const booking = await arranged({ startsAt: inDays(4) })
  const offer = (startsAt: number, who = asMentor()) => who.propose({ ...seen(booking), startsAt })
  const refusals = [
    [offer(inDays(4)), 'booking.same_time'],
    [offer(app.clock.now + hours(2)), 'booking.too_soon'],
    [offer(inDays(181)), 'booking.too_far'],
    [offer(inDays(3) + minutes(1)), 'booking.not_offered'],
    [offer(inDays(3) - hours(2), asMentee()), 'booking.not_offered'],
    [offer(app.clock.now + hours(4), asMentee()), 'booking.too_soon'],
  ] as const
  for (const [tried, message] of refusals) await expect(tried).rejects.toMatchObject({ message })
})

test('a mentor offers any time that both have free, also beside their hours', async () => {
  const booking = await arranged()
  await asMentor().propose({ ...seen(booking), startsAt: inDays(3) - hours(2) })
  expect(await offers()).toEqual(['open'])
})

test('nothing is moved later than twelve hours before, more than three times, or by a mentee who waits for an answer', async () => {
  const startsAt = inDays(4)
  const waiting = await arranged({ status: 'pending', startsAt: inDays(5) })
  await expect(asMentee().propose({ ...seen(waiting), startsAt })).rejects.toMatchObject({
    message: 'booking.edit_instead',
  })
  const often = await arranged({ movedCount: 3 })
  await expect(asMentor().propose({ ...seen(often), startsAt })).rejects.toMatchObject({
    message: 'booking.moved_too_often',
  })
  const soon = await arranged({ startsAt: inDays(3) })
  app.clock.now = inDays(3) - hours(12) + 1
  await expect(asMentor().propose({ ...seen(soon), startsAt })).rejects.toMatchObject({
    message: 'booking.too_late_to_move',
  })
})

test('B1: what somebody else took, or one has given away oneself, cannot be offered', async () => {
  const booking = await arranged()
  const kim = await app.person('kim')
  await booked(app, { mentor: noor, mentee: kim }, { startsAt: inDays(3) })
  const olga = await bookableMentor(app, 'olga')
  await booked(app, { mentor: olga, mentee: sam }, { startsAt: inDays(4) })
  const offer = (startsAt: number) => asMentor().propose({ ...seen(booking), startsAt })
  await expect(offer(inDays(3) + minutes(15))).rejects.toMatchObject({ message: 'booking.you_are_busy' })
  await expect(offer(inDays(4))).rejects.toMatchObject({ message: 'booking.slot_taken' })
  expect(await held()).toBe(36)
})

test('B1: an offer and a request for the same hour at once: the key gives it to one of them', async () => {
  for (let round = 0; round < 6; round++) {
    const startsAt = inDays(3) + minutes(30 * round)
    const booking = await arranged({ startsAt: inDays(2) + minutes(30 * round) })
    const kim = await app.person(`kim-${round}`)
    const request = { username: 'noor', sessionTypeId: 'noor-30', start: startsAt, topic: 'Growing', files: [] }
    const tried = await Promise.allSettled([
      asMentor().propose({ ...seen(booking), startsAt }),
      app.as(kim, `198.51.100.${round}`).bookings.request(request),
    ])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }
})

test('B2: two offers at once: one stands', async () => {
  const booking = await arranged()
  const tried = await Promise.allSettled([
    asMentor().propose({ ...seen(booking), startsAt: inDays(3) }),
    asMentee().propose({ ...seen(booking), startsAt: inDays(3) + hours(1) }),
  ])
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await offers()).toEqual(['open'])
  expect(await held()).toBe(24)
})

test('the times to choose from are open for both, a few a day around the hour there is', async () => {
  const booking = await arranged({ startsAt: inDays(2) + hours(4) })
  await booked(app, { mentor: noor, mentee: await app.person('kim') }, { startsAt: inDays(3) + hours(4) })
  const { trouble, starts } = await asMentee().otherTimes({ id: booking.id })
  expect(trouble).toBeNull()
  expect(starts.map((at) => new Date(at).toISOString().slice(5, 16))).toEqual([
    '11-24T12:30',
    '11-24T13:00',
    '11-25T12:30',
    '11-25T13:30',
    '11-26T12:30',
    '11-26T13:30',
    '11-27T12:30',
    '11-27T13:00',
  ])
})
