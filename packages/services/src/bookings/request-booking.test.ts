import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { blocks, users } from '@mentorhub/db/schema/users'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'

type Given = Parameters<typeof bookableMentor>[2]

/** Monday morning: Noor is there on weekdays from nine to five. */
async function before(given: Given = {}) {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor', given), await app.person('sam', { timezone: 'Asia/Tokyo' })]
  const ask = (said: object = {}, as = sam, address?: string) =>
    app.as(as, address).bookings.request({ ...asked, ...said })
  return { app, noor, sam, ask }
}

const wednesday = Date.parse('2026-11-25T10:00Z')
const asked = {
  username: 'noor',
  sessionTypeId: 'noor-30',
  start: wednesday,
  topic: 'How to lead',
  description: 'I hope to find a first step.',
  questions: 'Which one?\nAnd when?',
}

const reason = (message: string) => ({ message })

test('BOOK-01, BOOK-02: a request keeps what was asked, takes the time of both and waits for an answer', async () => {
  const { app, noor, sam, ask } = await before({ gapMin: 15, timezone: 'Europe/Amsterdam' })
  const { id, ...made } = await ask()
  expect(made).toEqual({ status: 'pending', version: 1 })
  expect(await app.db.select().from(bookings)).toMatchObject([
    {
      id,
      mentorId: noor.id,
      menteeId: sam.id,
      startsAt: wednesday,
      endsAt: wednesday + minutes(30),
      gapMin: 15,
      topic: 'How to lead',
      questions: 'Which one?\nAnd when?',
      mentorZone: 'Europe/Amsterdam',
      menteeZone: 'Asia/Tokyo',
      mentorLocalStart: '2026-11-25T11:00',
      answerDueAt: app.clock.now + hours(47),
      priceMinor: 0,
      icalUid: `${id}@mentorhub.test`,
    },
  ])
  const claimsOf = ({ id: userId }: { id: string }) => app.db.$count(timeClaims, eq(timeClaims.userId, userId))
  expect([await claimsOf(noor), await claimsOf(sam)]).toEqual([9, 6])
  expect(await app.db.select().from(bookingMoves)).toMatchObject([
    { bookingId: id, version: 1, actorId: sam.id, actorKind: 'mentee', move: 'request', from: null, to: 'pending' },
  ])
  expect(await app.db.select().from(bookingReminders)).toMatchObject([
    { kind: 'nudge_early', dueAt: app.clock.now + hours(12) },
    { kind: 'nudge_late', dueAt: app.clock.now + hours(36) },
  ])
  const told = await app.db.select().from(outbox).where(eq(outbox.topic, 'bookings.moved'))
  expect(told).toMatchObject([{ payload: { bookingId: id, version: 1 } }])
})

test('two round trips: one to read, one to commit', async () => {
  const { app, sam } = await before()
  app.requests.count = 0
  await app.as(sam).bookings.request({ ...asked, key: 'a-key-of-mine' })
  expect(app.requests.count).toBe(2)
})

test('B3, K31: a mentor who takes whoever comes is booked at once', async () => {
  const { app, ask } = await before({ autoConfirm: true })
  expect(await ask()).toMatchObject({ status: 'confirmed' })
  expect(await app.db.select().from(bookings)).toMatchObject([{ confirmedAt: app.clock.now, answerDueAt: null }])
  expect(await app.db.select({ move: bookingMoves.move }).from(bookingMoves)).toEqual([{ move: 'book' }])
  const kinds = await app.db.select({ kind: bookingReminders.kind }).from(bookingReminders)
  expect(kinds.map(({ kind }) => kind)).toContain('day_before')
})

describe('refused', () => {
  test('REL-07: nobody asks themselves', async () => {
    const { noor, ask } = await before()
    await expect(ask({}, noor)).rejects.toMatchObject({ code: 'BAD_REQUEST', ...reason('booking.yourself') })
  })

  test('whoever has not confirmed their address', async () => {
    const { app, ask } = await before()
    const uma = await app.person('uma', { emailVerifiedAt: null })
    await expect(ask({}, uma)).rejects.toMatchObject({ code: 'FORBIDDEN', ...reason('auth.verify_email_first') })
    expect(await app.db.$count(bookings)).toBe(0)
  })

  test('somebody who is no mentor, or has left', async () => {
    const { app, noor, ask } = await before()
    const nobody = { code: 'NOT_FOUND', ...reason('mentor.not_found') }
    await expect(ask({ username: 'nobody' })).rejects.toMatchObject(nobody)
    await expect(ask({ username: 'sam' })).rejects.toMatchObject(nobody)
    await app.db.update(users).set({ deletionDueAt: app.clock.now }).where(eq(users.id, noor.id))
    await expect(ask()).rejects.toMatchObject(nobody)
  })

  test('a block, whoever began, reads like nobody there; for staff too', async () => {
    const { app, noor, sam, ask } = await before()
    const ada = await app.person('ada', { staffRole: 'admin' })
    const block = (one: typeof sam, other: typeof sam) =>
      app.db.insert(blocks).values({ blockerId: one.id, blockedId: other.id, createdAt: 0 })
    await block(noor, sam)
    await block(ada, noor)
    for (const person of [sam, ada])
      await expect(ask({}, person)).rejects.toMatchObject({ code: 'NOT_FOUND', ...reason('mentor.not_found') })
  })

  test('a mentor who takes no requests', async () => {
    const { ask } = await before({ accepting: false })
    await expect(ask()).rejects.toMatchObject({ code: 'CONFLICT', ...reason('booking.not_accepting') })
  })

  test('a kind of session that is not on offer, or another’s', async () => {
    const { app, ask } = await before()
    await bookableMentor(app, 'kim')
    await app.db.update(sessionTypes).set({ active: false }).where(eq(sessionTypes.id, 'noor-60'))
    for (const sessionTypeId of ['noor-60', 'kim-30', 'no-such'])
      await expect(ask({ sessionTypeId })).rejects.toMatchObject(reason('session_type.not_found'))
  })

  test('what costs something, as long as nothing is charged', async () => {
    const { app, ask } = await before()
    for (const { name } of await app.db.all<{ name: string }>(
      sql`select name from sqlite_master where type = 'trigger' and tbl_name = 'session_types'`,
    ))
      await app.db.run(sql.raw(`drop trigger ${name}`))
    await app.db.update(sessionTypes).set({ priceMinor: 100 }).where(eq(sessionTypes.id, 'noor-30'))
    await expect(ask()).rejects.toMatchObject(reason('session_type.not_found'))
  })

  test.each([
    ['the past', -hours(2), 'booking.in_the_past'],
    ['below the notice', hours(7), 'booking.too_soon'],
    ['beyond the horizon', days(60), 'booking.too_far'],
    ['outside of the hours', hours(12), 'booking.not_offered'],
    ['off the grid', days(2) + minutes(10), 'booking.not_offered'],
    ['off the clock', days(2) + 1, 'booking.not_offered'],
    ['not whole within the hours', days(2) + hours(7.5) + minutes(30), 'booking.not_offered'],
  ])('a start in %s', async (_, later, why) => {
    const { app, ask } = await before()
    await expect(ask({ start: app.clock.now + later })).rejects.toMatchObject({ code: 'CONFLICT', ...reason(why) })
  })

  test('a day that is full', async () => {
    const { app, noor, ask } = await before({ dailyCap: 1 })
    const kim = await app.person('kim')
    await booked(app, { mentor: noor, mentee: kim }, { startsAt: wednesday + hours(3) })
    await expect(ask()).rejects.toMatchObject(reason('booking.day_full'))
    expect(await ask({ start: wednesday + days(1) })).toMatchObject({ status: 'pending' })
  })

  test('BOOK-18: a time that somebody else has, and the rest after it', async () => {
    const { app, noor, ask } = await before({ gapMin: 30 })
    const kim = await app.person('kim')
    await booked(app, { mentor: noor, mentee: kim }, { startsAt: wednesday, gapMin: 30 })
    for (const start of [wednesday, wednesday + minutes(30), wednesday - minutes(30)])
      await expect(ask({ start }), String(start)).rejects.toMatchObject(reason('booking.slot_taken'))
    expect(await ask({ start: wednesday + hours(1) })).toMatchObject({ status: 'pending' })
  })

  test('a time at which oneself is taken, elsewhere or as a mentor', async () => {
    const { app, sam, ask } = await before()
    const kim = await bookableMentor(app, 'kim')
    await booked(app, { mentor: kim, mentee: sam }, { startsAt: wednesday })
    await booked(app, { mentor: sam, mentee: kim }, { startsAt: wednesday + hours(2) })
    for (const start of [wednesday, wednesday + hours(2)])
      await expect(ask({ start })).rejects.toMatchObject(reason('booking.you_are_busy'))
  })

  test('K21: the same again, while it waits', async () => {
    const { ask } = await before()
    await ask()
    await expect(ask({ topic: 'Another' })).rejects.toMatchObject(reason('booking.asked_already'))
  })

  test('K21, BOOK-30: a sixth open request; confirmed ones do not count', async () => {
    const { app, noor, sam, ask } = await before()
    for (let n = 0; n < 5; n++) await ask({ start: wednesday + hours(n) })
    const sixth = { start: wednesday + days(1) }
    await expect(ask(sixth)).rejects.toMatchObject({ code: 'CONFLICT', ...reason('booking.too_many_open') })
    const [one] = await app.db.select().from(bookings)
    await app.as(noor).bookings.confirm({ id: one?.id ?? '', version: 1 })
    expect(await ask(sixth)).toMatchObject({ status: 'pending' })
    expect(await app.db.$count(bookings, eq(bookings.menteeId, sam.id))).toBe(6)
  })

  test('more than twenty within an hour, whatever became of them', async () => {
    const { app, noor, sam, ask } = await before()
    for (let n = 0; n < 20; n++)
      await booked(app, { mentor: noor, mentee: sam }, { status: 'cancelled', startsAt: wednesday + hours(n) })
    await expect(ask()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', ...reason('limit.reached') })
    app.clock.now += hours(1)
    expect(await ask()).toMatchObject({ status: 'pending' })
  })

  test.each([
    ['topic', 'two letters', 'no', 'topic.too_short'],
    ['topic', 'two signs, however they are written', '😀😀', 'topic.too_short'],
    ['topic', 'more than 120', 'x'.repeat(121), 'text.too_long'],
    ['description', 'more than 2,000', 'x'.repeat(2001), 'text.too_long'],
    ['questions', 'more than 2,000', 'x'.repeat(2001), 'text.too_long'],
    ['questions', 'what nobody sees', 'a\u0007bell', 'text.characters'],
  ])('a %s of %s', async (...[field, , words, message]) => {
    const { ask } = await before()
    await expect(ask({ [field]: words })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: [field], message }] },
    })
  })
})

test('BOOK-15: a new request names the one of the same person that it takes the place of, and no other’s', async () => {
  const { app, noor, sam, ask } = await before()
  const kim = await app.person('kim')
  const own = await booked(app, { mentor: noor, mentee: sam }, { status: 'cancelled' })
  const others = await booked(
    app,
    { mentor: noor, mentee: kim },
    { status: 'cancelled', startsAt: wednesday + days(1) },
  )
  const { id: first } = await ask({ rebookedFrom: own.id })
  const { id: second } = await ask({ rebookedFrom: others.id, start: wednesday + hours(1) })
  const from = async (id: string) =>
    (await app.db.select({ from: bookings.rebookedFrom }).from(bookings).where(eq(bookings.id, id)))[0]?.from
  expect([await from(first), await from(second)]).toEqual([own.id, null])
})
