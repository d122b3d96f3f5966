import { expect, test } from 'vitest'
import { actionTokens, bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingProposals, timeClaims } from '@mentorhub/db/schema/bookings'
import { idempotencyKeys } from '@mentorhub/db/schema/system'
import { tick } from '@mentorhub/domain/bookings/booking'
import { days, hours } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { forgetOld } from './forget-old.ts'

async function people() {
  const app = await createTestApp()
  return { app, noor: await bookableMentor(app, 'noor'), sam: await app.person('sam') }
}

test('claims of what is over go after thirty days; what still stands keeps its own, and so does an open offer', async () => {
  const { app, noor, sam } = await people()
  const past = app.clock.now - (app.clock.now % hours(1)) - days(31)
  const stuck = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: past })
  const over = await booked(app, { mentor: noor, mentee: sam }, { status: 'completed', startsAt: past + hours(2) })
  const offer = { id: 'offer', bookingId: stuck.id, proposedBy: 'mentor', expiresAt: 1, createdAt: 1 } as const
  await app.db.insert(bookingProposals).values({ ...offer, startsAt: past + hours(4), endsAt: past + hours(5) })
  const claim = (sourceId: string, at: number) =>
    ({ userId: sam.id, tick: at / tick, source: sourceId === 'offer' ? 'proposal' : 'booking', sourceId }) as const
  const recent = over.startsAt + days(2)
  await app.db
    .insert(timeClaims)
    .values([
      claim(over.id, over.startsAt),
      claim(over.id, recent),
      claim('offer', past + hours(4)),
      claim('nobody', past + hours(8)),
    ])
  await forgetOld(app.ctx())
  const left = await app.db.select().from(timeClaims)
  const count = (id: string) => left.filter(({ sourceId }) => sourceId === id).length
  expect([count(stuck.id), count('offer'), count(over.id), count('nobody')]).toEqual([12, 1, 1, 0])
})

test('keys of repeated requests go when they end, links a month after that, reminders ninety days after they went out', async () => {
  const { app, noor, sam } = await people()
  const { id: bookingId } = await booked(
    app,
    { mentor: noor, mentee: sam },
    { startsAt: app.clock.now - (app.clock.now % hours(1)) + days(200) },
  )
  const { now } = app.clock
  const key = (name: string, expiresAt: number) => ({
    userId: sam.id,
    key: name,
    requestHash: name,
    result: {},
    expiresAt,
  })
  await app.db.insert(idempotencyKeys).values([key('over', now), key('fresh', now + 1)])
  const link = (hash: string, expiresAt: number) =>
    ({ hash, bookingId, userId: noor.id, action: 'answer', boundTo: 'v1', createdAt: 1, expiresAt }) as const
  await app.db.insert(actionTokens).values([link('old', now - days(30) - 1), link('late', now - days(30) + 1)])
  const reminder = (version: number, sentAt: number | null) =>
    ({ bookingId, version, kind: 'feedback', dueAt: 1, sentAt }) as const
  await app.db
    .insert(bookingReminders)
    .values([reminder(7, now - days(90) - 1), reminder(8, now - days(90) + 1), reminder(9, null)])
  await forgetOld(app.ctx())
  expect((await app.db.select().from(idempotencyKeys)).map((row) => row.key)).toEqual(['fresh'])
  expect((await app.db.select().from(actionTokens)).map(({ hash }) => hash)).toEqual(['late'])
  const kept = await app.db.select().from(bookingReminders)
  expect(kept.filter(({ kind }) => kind === 'feedback').map(({ version }) => version)).toEqual([8, 9])
})
