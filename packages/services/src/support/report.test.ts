import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookingMoves, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { reports } from '@mentorhub/db/schema/support'
import { outbox } from '@mentorhub/db/schema/system'
import { blocks, profiles } from '@mentorhub/db/schema/users'
import { hours } from '@mentorhub/domain/duration'
import { CreateReport } from '@mentorhub/domain/support/inputs'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'

async function asked() {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
  const booking = await booked(app, { mentor: noor, mentee: sam })
  const said = { bookingId: booking.id, reason: 'spam' as const, text: 'Only links.' }
  return { app, noor, sam, booking, said }
}

const wednesday = Date.parse('2026-11-25T10:00Z')

describe('N23: a report', () => {
  test('of a request tells staff of the other, whoever of the two it is', async () => {
    const { app, noor, sam, booking, said } = await asked()
    await app.as(noor).support.reports.create(said)
    await app.as(sam).support.reports.create({ ...said, reason: 'unsafe' })
    const kept = await app.db.select().from(reports)
    expect(kept.map(({ reporterId, reportedId, reason }) => [reporterId, reportedId, reason])).toEqual([
      [noor.id, sam.id, 'spam'],
      [sam.id, noor.id, 'unsafe'],
    ])
    expect(kept[0]).toMatchObject({ subjectId: booking.id, text: 'Only links.', status: 'open' })
    expect(await app.db.$count(outbox, eq(outbox.topic, 'bookings.reported'))).toBe(2)
    expect(await app.db.$count(blocks)).toBe(0)
  })

  test('is made once, as long as nobody has looked at it', async () => {
    const { app, noor, said } = await asked()
    const { reports: mine } = app.as(noor).support
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => mine.create(said)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'CONFLICT', message: 'report.already_open' })
    expect(await mine.about({ bookingId: said.bookingId })).toEqual({
      topic: 'How to grow',
      name: 'sam',
      isBlocked: false,
      isReported: true,
    })
    await app.db.update(reports).set({ status: 'dismissed' })
    expect(await mine.about({ bookingId: said.bookingId })).toMatchObject({ isReported: false })
    await mine.create(said)
  })

  test('Z1: is nobody else’s to make', async () => {
    const { app, said } = await asked()
    const kim = await app.person('kim')
    const { reports: theirs } = app.as(kim).support
    for (const call of [theirs.create(said), theirs.about({ bookingId: said.bookingId })])
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'booking.not_found' })
  })

  test('needs a reason', () => {
    const { error } = CreateReport.safeParse({ bookingId: '0'.repeat(26), reason: '' })
    expect(error?.issues).toMatchObject([{ path: ['reason'], message: 'reason.missing' }])
  })

  test('can block the other in the same commit', async () => {
    const { app, noor, sam, said } = await asked()
    await app.as(noor).support.reports.create({ ...said, block: true })
    expect(await app.db.select().from(blocks)).toMatchObject([{ blockerId: noor.id, blockedId: sam.id }])
  })
})

describe('a block', () => {
  test('closes what one has asked of the other, either way; what was agreed stays', async () => {
    const { app, noor, sam } = await asked()
    await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: wednesday + hours(2) })
    await booked(app, { mentor: sam, mentee: noor }, { startsAt: wednesday + hours(4) })
    const kim = await app.person('kim')
    await booked(app, { mentor: noor, mentee: kim }, { startsAt: wednesday + hours(6) })
    await app.as(noor).users.block({ username: 'sam' })
    await drainOutbox(app.ctx())
    const after = await app.db.select().from(bookings)
    expect(after.map(({ status }) => status).toSorted()).toEqual(['cancelled', 'cancelled', 'confirmed', 'pending'])
    for (const { status, cancelledBy, reason } of after)
      if (status === 'cancelled')
        expect([cancelledBy, reason]).toEqual(['system', expect.stringContaining('not possible')])
    expect(await app.db.$count(timeClaims)).toBe(24)
    const moved = await app.db.select().from(bookingMoves).where(eq(bookingMoves.move, 'cancel'))
    expect(moved.map(({ actorKind, actorId }) => [actorKind, actorId])).toEqual([
      ['system', null],
      ['system', null],
    ])
    await app.as(noor).users.block({ username: 'sam' })
    await drainOutbox(app.ctx())
    expect(
      await app.db.$count(bookingMoves, eq(bookingMoves.move, 'cancel')),
      'told again, it has the same effect',
    ).toBe(2)
  })

  test('is open to a mentor against a mentee whose profile they could not see otherwise', async () => {
    const { app, noor, sam } = await asked()
    await app.db.update(profiles).set({ visibility: 'community' }).where(eq(profiles.userId, sam.id))
    const lin = await app.person('lin')
    await app.db.update(profiles).set({ visibility: 'community' }).where(eq(profiles.userId, lin.id))
    expect(await app.as(noor).users.block({ username: 'sam' })).toEqual({ blocked: true })
    await expect(app.as(noor).users.block({ username: 'lin' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a request that arrives with it is closed, or is refused: none stays', async () => {
    for (let round = 0; round < 10; round++) {
      const app = await createTestApp()
      const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
      await Promise.allSettled([
        app.as(sam).bookings.request({ username: 'noor', sessionTypeId: 'noor-30', start: wednesday, topic: 'Quick' }),
        app.as(noor).users.block({ username: 'sam' }),
      ])
      await drainOutbox(app.ctx())
      expect(await app.db.$count(bookings, eq(bookings.status, 'pending'))).toBe(0)
      expect(await app.db.$count(timeClaims)).toBe(0)
    }
  })
})
