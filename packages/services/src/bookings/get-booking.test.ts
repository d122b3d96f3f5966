import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bookings } from '@mentorhub/db/schema/bookings'
import { users, profiles } from '@mentorhub/db/schema/users'
import { hours, minutes } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { twoOfABooking } from '@mentorhub/testing/two-of-a-booking'

const meetingUrl = 'https://zoom.us/j/123'

test('Z1: for everybody else there is no such booking', async () => {
  const { app, seen } = await twoOfABooking()
  const kim = await bookableMentor(app, 'kim')
  const mod = await app.person('mod', { staffRole: 'superadmin' })
  for (const { bookings: other } of [app.as(kim), app.as(mod)])
    for (const attempt of [
      other.get({ id: seen.id }),
      other.cancel({ ...seen, reason: 'No' }),
      other.setMeetingLink({ ...seen, meetingUrl }),
      other.reconfirm(seen),
      other.checkIn({ id: seen.id }),
      other.reportAbsence(seen),
      other.complete(seen),
      other.notes.write({ id: seen.id, note: 'No' }),
      other.feedback.submit({ id: seen.id, rating: 1 }),
    ])
      await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('BOOK-28: whoever was asked may see the profile of who asked, whatever is chosen there, and nobody else may', async () => {
  const { app, noor, sam } = await twoOfABooking({ status: 'pending' })
  const kim = await bookableMentor(app, 'kim')
  for (const visibility of ['members', 'community'] as const) {
    await app.db.update(profiles).set({ visibility }).where(eq(profiles.userId, sam.id))
    expect(await app.as(noor).users.profile.get({ username: 'sam' })).toMatchObject({ name: 'sam' })
  }
  await expect(app.as(kim).users.profile.get({ username: 'sam' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('each move costs two round trips, and the page one', async () => {
  const { app, as, seen, at } = await twoOfABooking({ meetingUrl })
  const costs = async (call: () => Promise<unknown>) => {
    app.requests.count = 0
    await call()
    return app.requests.count
  }
  expect(await costs(() => as.sam.get({ id: seen.id }))).toBe(1)
  expect(await costs(() => as.noor.reconfirm(seen))).toBe(2)
  at(minutes(1))
  expect(await costs(() => as.noor.checkIn({ id: seen.id }))).toBe(2)
  expect(await costs(() => as.sam.notes.write({ id: seen.id, note: 'x' }))).toBe(2)
  app.clock.now += hours(1)
  expect(await costs(() => as.noor.complete({ ...seen, version: 2 }))).toBe(2)
  expect(await costs(() => as.sam.feedback.submit({ id: seen.id, rating: 5 }))).toBe(2)
})

test('Z2: neither is told an address or a note of the other, nor a link that leads nowhere, nor who else was asked', async () => {
  for (const status of ['pending', 'confirmed', 'completed', 'cancelled', 'no_show'] as const) {
    const { app, as, id, noor, sam } = await twoOfABooking({ status, meetingUrl: 'https://canary.example/link' })
    for (const person of [noor, sam])
      await app.db
        .update(users)
        .set({ email: `canary-mail-${person.username}@example.test`, passwordHash: 'canary-hash' })
        .where(eq(users.id, person.id))
    await as.noor.notes.write({ id, note: 'canary-note-noor' })
    await as.sam.notes.write({ id, note: 'canary-note-sam' })
    const link = status === 'confirmed' || status === 'completed' ? ['canary.example'] : []
    for (const [who, person] of [
      ['noor', noor],
      ['sam', sam],
    ] as const) {
      const told = JSON.stringify(await as[who].get({ id }))
      expect(told.match(/canary[-.]\w+(?:-\w+)?/g), `${who}, ${status}`).toEqual(
        expect.arrayContaining([...link, `canary-note-${who}`]),
      )
      expect(told).not.toMatch(/canary-mail|canary-hash|priceMinor|icalUid/)
      expect(told).not.toContain(`canary-note-${who === 'noor' ? 'sam' : 'noor'}`)
      if (link.length === 0) expect(told).not.toContain('canary.example')
      expect(told).not.toContain(person.id)
    }
  }
})

test('PROF-10: a mentor is told the goals of the mentee, and not the other way round', async () => {
  const { app, as, id } = await twoOfABooking({ status: 'pending' })
  await app.db.update(profiles).set({ goals: 'To lead' })
  expect(await as.noor.get({ id })).toMatchObject({ as: 'mentor', other: { told: { goals: 'To lead' } } })
  expect(JSON.stringify(await as.sam.get({ id }))).not.toContain('To lead')
})

test('whoever has left is nobody, and what was said stays', async () => {
  const { app, as, id, noor, at } = await twoOfABooking({ meetingUrl })
  at(0)
  await as.noor.checkIn({ id })
  await app.db.update(bookings).set({ status: 'completed', completedAt: 1 })
  await app.db.delete(users).where(eq(users.id, noor.id))
  expect(await as.sam.get({ id })).toMatchObject({ topic: 'How to grow', other: { told: null, zone: 'UTC' } })
  expect((await as.sam.get({ id })).turn.whose).toEqual(['mentee'])
  await expect(as.sam.feedback.submit({ id, rating: 5 })).rejects.toMatchObject({ message: 'feedback.not_met' })
})
