import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { reports } from '@mentorhub/db/schema/support'
import { toldTwo } from '@mentorhub/testing/told-two'
import { emit } from '../outbox/emit.ts'
import { commit } from '../commit.ts'

test('B11: a mentor is warned before requests stop, and told when they have', async () => {
  const { app, noor, news, listed } = await toldTwo()
  const missed = (paused: boolean) =>
    commit(app.ctx(), [emit(app.ctx(), 'bookings.answers_missed', { mentorId: noor.id, paused })])
  await missed(false)
  expect((await news()).noor[0]?.subject).toBe('Requests to you run out without an answer')
  await app.db.update(mentorProfiles).set({ pausedAt: app.clock.now }).where(eq(mentorProfiles.userId, noor.id))
  await missed(true)
  expect((await news()).noor[0]?.subject).toBe('New requests to you are paused')
  expect((await listed(noor)).map(([kind]) => kind)).toEqual(['bookings', 'bookings'])
})

test('whoever takes requests again is not told that they were paused', async () => {
  const { app, noor, news } = await toldTwo()
  await commit(app.ctx(), [emit(app.ctx(), 'bookings.answers_missed', { mentorId: noor.id, paused: true })])
  expect(await news()).toEqual({ noor: [], sam: [] })
})

test('a report reaches the staff on their page, and nobody else', async () => {
  const { app, noor, sam, arranged, news, listed } = await toldTwo()
  const mod = await app.person('mod', { staffRole: 'moderator' })
  const gone = await app.person('gone', { staffRole: 'admin', status: 'suspended' })
  const { id: subjectId } = await arranged()
  const report = { id: 'r1', subjectType: 'booking', subjectId, reporterId: noor.id, reportedId: sam.id } as const
  await commit(app.ctx(), [
    app.db.insert(reports).values({ ...report, reason: 'spam', createdAt: app.clock.now }),
    emit(app.ctx(), 'bookings.reported', { reportId: 'r1' }),
  ])
  await news()
  expect(app.sent).toEqual([])
  expect(await listed(mod)).toEqual([['reports', 'A request was reported for spam']])
  for (const person of [noor, sam]) expect(await listed(person)).toEqual([])
  await expect(listed(gone)).rejects.toThrow('auth.required')
})
