import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { bookingMoves, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { hours, minutes } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'

const reason = 'The two of you have told us that this was booked by mistake.'

async function agreed(given: Parameters<typeof booked>[2] = { status: 'confirmed' }) {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
  const ada = await app.person('ada', { staffRole: 'admin' })
  const booking = await booked(app, { mentor: noor, mentee: sam }, given)
  const seen = { id: booking.id, version: booking.version }
  const row = async () => (await app.db.select().from(bookings).where(eq(bookings.id, booking.id)))[0]
  const lines = () => app.db.select().from(auditLog).where(eq(auditLog.subjectId, booking.id))
  return { app, noor, sam, ada, booking, seen, row, lines }
}

describe('K32, B14a: an admin cancels', () => {
  test('what two have agreed on: the time of both is free, both are told why, and it is written down without the words', async () => {
    const { app, ada, seen, row, lines } = await agreed()
    app.requests.count = 0
    expect(await app.as(ada).admin.bookings.cancel({ ...seen, reason })).toEqual({
      ...seen,
      status: 'cancelled',
      version: 2,
    })
    expect(app.requests.count).toBe(2)
    expect(await row()).toMatchObject({ cancelledBy: 'admin', reason, icalSequence: 1 })
    expect(await app.db.$count(timeClaims)).toBe(0)
    const [, move] = await app.db.select().from(bookingMoves).orderBy(bookingMoves.version)
    expect(move).toMatchObject({ actorId: ada.id, actorKind: 'admin', move: 'cancel', reason })
    expect(await lines()).toMatchObject([
      { actorId: ada.id, action: 'admin.booking_cancelled', before: { status: 'confirmed' } },
    ])
    expect(JSON.stringify(await lines())).not.toContain('mistake')
    await drainOutbox(app.ctx())
    expect(new Set(app.sent.map(({ to }) => to))).toEqual(new Set(['noor@example.test', 'sam@example.test']))
    for (const { text } of app.sent) expect(text.replaceAll(/\s+/g, ' ')).toContain(reason)
  })

  test('only with a reason that says enough, and only before it begins', async () => {
    const { app, ada, booking, seen, row, lines } = await agreed()
    const { cancel } = app.as(ada).admin.bookings
    for (const wrong of ['', '   ', 'Because.', 'x'.repeat(501)])
      await expect(cancel({ ...seen, reason: wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    app.clock.now = booking.startsAt
    await expect(cancel({ ...seen, reason })).rejects.toMatchObject({ message: 'booking.has_begun' })
    expect(await row()).toEqual(booking)
    expect(await lines()).toEqual([])
  })

  test('nothing of their own, nothing that is over, and nothing that has changed since they looked', async () => {
    const { app, ada, noor, seen } = await agreed()
    const { cancel } = app.as(ada).admin.bookings
    const own = await booked(
      app,
      { mentor: noor, mentee: ada },
      { startsAt: app.clock.now - (app.clock.now % hours(1)) + hours(72) },
    )
    await expect(cancel({ id: own.id, version: 1, reason })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'admin.yourself',
    })
    await expect(cancel({ ...seen, version: 7, reason })).rejects.toMatchObject({
      message: 'booking.changed_meanwhile',
    })
    await expect(cancel({ id: '0'.repeat(26), version: 1, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await cancel({ ...seen, reason })
    await expect(cancel({ ...seen, version: 2, reason })).rejects.toMatchObject({
      message: 'booking.already_cancelled',
    })
  })

  test('once, however many admins do it at the same moment', async () => {
    const { app, ada, seen, lines } = await agreed()
    const bob = await app.person('bob', { staffRole: 'admin' })
    const tries = await Promise.allSettled(
      [ada, bob, ada, bob].map((admin) => app.as(admin).admin.bookings.cancel({ ...seen, reason })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await lines()).toHaveLength(1)
  })
})

describe('K32, B16 to B18: an admin marks', () => {
  test('that a session took place once it is over, or who was not there once the grace has passed', async () => {
    const { app, ada, booking, seen } = await agreed()
    const { mark } = app.as(ada).admin.bookings
    await expect(mark({ ...seen, as: 'completed', reason })).rejects.toMatchObject({ message: 'booking.not_over' })
    app.clock.now = booking.startsAt + minutes(9)
    const absent = { ...seen, as: 'mentor_absent', reason } as const
    await expect(mark(absent)).rejects.toMatchObject({ message: 'booking.too_early_to_report' })
    app.clock.now = booking.startsAt + minutes(10)
    expect(await mark(absent)).toMatchObject({ status: 'no_show', version: 2 })
  })

  test('and both hear of it', async () => {
    const { app, ada, noor, sam } = await agreed()
    const { id, version } = await booked(
      app,
      { mentor: noor, mentee: sam },
      { status: 'confirmed', startsAt: app.clock.now },
    )
    app.clock.now += minutes(31)
    await app.as(ada).admin.bookings.mark({ id, version, as: 'completed', reason })
    await drainOutbox(app.ctx())
    expect(new Set(app.sent.map(({ to }) => to))).toEqual(new Set(['noor@example.test', 'sam@example.test']))
  })

  test('differently, when it turns out to have been otherwise: stats and history follow', async () => {
    const { app, ada, noor, seen, row, lines } = await agreed({ status: 'completed' })
    const { mark } = app.as(ada).admin.bookings
    const stats = async () => (await app.db.select().from(mentorStats).where(eq(mentorStats.userId, noor.id)))[0]
    await mark({ ...seen, as: 'mentee_absent', reason })
    expect(await row()).toMatchObject({ status: 'no_show', absent: 'mentee', completedAt: null })
    expect(await stats()).toMatchObject({ completed: 0, concluded: 1 })
    await mark({ ...seen, version: 2, as: 'completed', reason })
    expect(await row()).toMatchObject({ status: 'completed', absent: null, completedAt: app.clock.now })
    expect(await stats()).toMatchObject({ completed: 1, concluded: 1 })
    const moves = await app.db.select().from(bookingMoves).orderBy(bookingMoves.version)
    expect(moves.slice(1)).toMatchObject([
      { move: 'rule_absent', actorKind: 'admin', reason },
      { move: 'rule_present', actorKind: 'admin', reason },
    ])
    expect(await lines()).toHaveLength(2)
  })

  test('nothing that never came to be a session', async () => {
    const { app, ada, seen } = await agreed({ status: 'declined' })
    const { mark } = app.as(ada).admin.bookings
    await expect(mark({ ...seen, as: 'completed', reason })).rejects.toMatchObject({
      message: 'booking.already_declined',
    })
    await expect(mark({ ...seen, as: 'both_absent', reason })).rejects.toMatchObject({
      message: 'booking.already_declined',
    })
  })
})
