import { beforeEach, expect, test } from 'vitest'
import { bookingMessages, bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { hours, minutes } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import type { BookingRow } from './make-move.ts'

let app: TestApp
let noor: TestPerson
let sam: TestPerson

beforeEach(async () => {
  app = await createTestApp()
  noor = await bookableMentor(app, 'noor')
  sam = await app.person('sam')
})

const inDays = (n: number) => app.clock.now + hours(24 * n)
const request = (given: Partial<BookingRow> = {}) => booked(app, { mentor: noor, mentee: sam }, given)
const seen = ({ id, version }: BookingRow) => ({ id, version })
const now = async () => (await app.db.select().from(bookings))[0]
const asMentor = () => app.as(noor).bookings
const asMentee = () => app.as(sam).bookings

test('BOOK-07, BOOK-08: a mentor declines with a reason, and the time of both is free again', async () => {
  const booking = await request()
  const reason = 'I know little of this.'
  const said = await asMentor().decline({ ...seen(booking), reason, code: 'not_my_expertise' })
  expect(said).toEqual({ id: booking.id, status: 'declined', version: 2 })
  expect(await now()).toMatchObject({ reason, declineCode: 'not_my_expertise', answeredAt: app.clock.now })
  expect(await app.db.$count(timeClaims)).toBe(0)
  expect(await app.db.$count(bookingReminders)).toBe(0)
})

test('BOOK-08: no reason has to be given', async () => {
  const booking = await request()
  await asMentor().decline(seen(booking))
  expect(await now()).toMatchObject({ status: 'declined', reason: null, declineCode: null })
})

test('B8: a question gives both more time, and is asked once', async () => {
  const booking = await request({ startsAt: inDays(10) })
  const { version } = await asMentor().askInformation({ ...seen(booking), text: ' Which team is it? ' })
  expect(await now()).toMatchObject({ answerDueAt: app.clock.now + hours(48 + 72), infoAskedAt: app.clock.now })
  expect(await app.db.select().from(bookingMessages)).toMatchObject([{ authorId: noor.id, body: 'Which team is it?' }])
  const again = asMentor().askInformation({ id: booking.id, version, text: 'And another' })
  await expect(again).rejects.toMatchObject({ message: 'booking.already_asked' })
})

test('a question never moves the deadline past two hours before the start', async () => {
  const booking = await request({ startsAt: inDays(3) })
  await asMentor().askInformation({ ...seen(booking), text: 'Which team?' })
  expect(await now()).toMatchObject({ answerDueAt: inDays(3) - hours(2) })
})

test('the answer to a question gives the mentor a day at least, and is given once', async () => {
  const booking = await request({ startsAt: inDays(10), answerDueAt: app.clock.now + hours(3) })
  await expect(asMentee().reply({ ...seen(booking), text: 'Hello' })).rejects.toMatchObject({
    message: 'booking.nothing_asked',
  })
  const asked = await asMentor().askInformation({ ...seen(booking), text: 'Which team?' })
  app.clock.now += hours(70)
  const replied = await asMentee().reply({ id: booking.id, version: asked.version, text: 'Mine.' })
  expect(await now()).toMatchObject({ answerDueAt: app.clock.now + hours(24) })
  await expect(
    asMentee().reply({ id: booking.id, version: replied.version, text: 'And yours.' }),
  ).rejects.toMatchObject({ message: 'booking.already_replied' })
})

test('an early answer to a question takes no time from the mentor', async () => {
  const booking = await request({ startsAt: inDays(10) })
  const { version } = await asMentor().askInformation({ ...seen(booking), text: 'Which team?' })
  await asMentee().reply({ id: booking.id, version, text: 'Mine.' })
  expect(await now()).toMatchObject({ answerDueAt: app.clock.now + hours(120) })
})

test('B9: a mentor takes 48 hours more, once, and has not answered by it', async () => {
  const booking = await request({ startsAt: inDays(10) })
  const { version } = await asMentor().extend(seen(booking))
  expect(await now()).toMatchObject({ answerDueAt: app.clock.now + hours(96), answeredAt: null })
  await expect(asMentor().extend({ id: booking.id, version })).rejects.toMatchObject({
    message: 'booking.already_extended',
  })
})

test('B9: where two hours before the start are reached there is no more time to take', async () => {
  const booking = await request({ startsAt: inDays(2) })
  await expect(asMentor().extend(seen(booking))).rejects.toMatchObject({ message: 'booking.no_more_time' })
})

test('B5: each answer is for its own party, and only for what is pending', async () => {
  const booking = await request()
  const olga = await bookableMentor(app, 'olga')
  const theirs = await booked(app, { mentor: olga, mentee: noor }, { startsAt: inDays(4) })
  const text = 'Which one?'
  await expect(asMentor().confirm(seen(theirs))).rejects.toMatchObject({ message: 'booking.not_yours_to_do' })
  await expect(asMentor().decline(seen(theirs))).rejects.toMatchObject({ message: 'booking.not_yours_to_do' })
  await expect(asMentor().extend(seen(theirs))).rejects.toMatchObject({ message: 'booking.not_yours_to_do' })
  await expect(asMentor().askInformation({ ...seen(theirs), text })).rejects.toMatchObject({
    message: 'booking.not_yours_to_do',
  })
  const { version } = await asMentor().confirm(seen(booking))
  for (const late of [
    asMentor().decline({ id: booking.id, version }),
    asMentor().extend({ id: booking.id, version }),
    asMentor().askInformation({ id: booking.id, version, text }),
    asMentee().reply({ id: booking.id, version, text }),
    asMentor().confirm({ id: booking.id, version }),
  ])
    await expect(late).rejects.toMatchObject({ message: 'booking.already_confirmed' })
})

test('Z1: for strangers there is no such booking, whatever they say to it', async () => {
  const booking = await request()
  const kim = app.as(await bookableMentor(app, 'kim')).bookings
  const text = 'Which one?'
  for (const tried of [
    kim.decline(seen(booking)),
    kim.askInformation({ ...seen(booking), text }),
    kim.reply({ ...seen(booking), text }),
    kim.extend(seen(booking)),
    kim.otherTimes({ id: booking.id }),
    kim.propose({ ...seen(booking), startsAt: inDays(3) }),
    kim.answerProposal({ ...seen(booking), answer: 'accept' }),
    kim.withdrawProposal(seen(booking)),
  ])
    await expect(tried).rejects.toMatchObject({ message: 'booking.not_found' })
})

test('what was decided on an older version is refused, and what has begun is not decided', async () => {
  const booking = await request({ startsAt: inDays(10) })
  await asMentor().extend(seen(booking))
  await expect(asMentor().decline(seen(booking))).rejects.toMatchObject({ message: 'booking.changed_meanwhile' })
  app.clock.now = booking.startsAt
  const asked = asMentor().askInformation({ id: booking.id, version: 2, text: 'Which team?' })
  await expect(asked).rejects.toMatchObject({ message: 'booking.too_late' })
})

test('B2: of confirming, declining and taking back at once, one happens, and is told of once', async () => {
  for (let round = 0; round < 10; round++) {
    const booking = await request({ startsAt: inDays(2) + minutes(30 * round) })
    const tried = await Promise.allSettled([
      asMentor().confirm(seen(booking)),
      asMentor().decline(seen(booking)),
      asMentee().cancel(seen(booking)),
    ])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tried)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ message: 'booking.changed_meanwhile' })
  }
  expect(await app.db.$count(bookingMoves)).toBe(20)
  expect(await app.db.$count(outbox)).toBe(10)
})
