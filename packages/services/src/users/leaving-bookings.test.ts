import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bookingFiles, feedback } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { refreshStats } from '../mentors/refresh-stats.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { leftOut } from './blanked-bookings.ts'
import { deleteAccounts } from './delete-accounts.ts'

const row = async ({ db }: TestApp, id: string) => (await db.select().from(bookings).where(eq(bookings.id, id)))[0]

/** Sam's day has come; whatever stands between him and Noor was made after he asked for it. */
async function due() {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam', { deletionDueAt: app.clock.now })]
  const lin = await app.person('lin')
  return { app, noor, sam, lin }
}

test('N28: what is still open on the last day is closed first, what has begun counts, and the other is told', async () => {
  const { app, noor, sam } = await due()
  const begun = app.clock.now - (app.clock.now % minutes(5)) - minutes(10)
  const open = await booked(app, { mentor: noor, mentee: sam })
  const agreed = await booked(
    app,
    { mentor: sam, mentee: noor },
    { status: 'confirmed', startsAt: open.startsAt + hours(1) },
  )
  const running = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: begun })
  await deleteAccounts(app.ctx())
  expect(await app.db.$count(users, eq(users.id, sam.id))).toBe(0)
  expect(await row(app, open.id)).toMatchObject({ status: 'cancelled', menteeId: null, topic: 'Session' })
  expect(await row(app, agreed.id)).toMatchObject({ status: 'cancelled', mentorId: null, topic: 'How to grow' })
  expect(await row(app, running.id)).toMatchObject({ status: 'completed', menteeId: null, completedAt: app.clock.now })
  expect(await app.db.$count(timeClaims)).toBe(0)
  await drainOutbox(app.ctx())
  expect(app.sent.filter(({ to }) => to === 'noor@example.test')).toHaveLength(2)
  expect(app.log).toEqual([])
})

test('the words of a mentee go, times and stars stay; what the mentor wrote stays theirs', async () => {
  const { app, noor, sam, lin } = await due()
  const { id } = await booked(
    app,
    { mentor: noor, mentee: sam },
    { status: 'completed', startsAt: app.clock.now - days(2), meetingUrl: 'https://meet.example/noor' },
  )
  const others = await booked(
    app,
    { mentor: noor, mentee: lin },
    { status: 'completed', startsAt: app.clock.now - days(3) },
  )
  const words = { learned: 'Much', helped: 'All', improve: 'None' }
  await app.db.insert(feedback).values([
    { id: 'one', bookingId: id, authorId: sam.id, subjectId: noor.id, rating: 4, ...words, createdAt: 1 },
    { id: 'two', bookingId: others.id, authorId: lin.id, subjectId: noor.id, rating: 5, ...words, createdAt: 1 },
  ])
  await refreshStats(app.ctx(), noor.id)
  await deleteAccounts(app.ctx())
  expect(await row(app, id)).toMatchObject({
    topic: 'Session',
    description: '',
    questions: '',
    menteeZone: 'UTC',
    meetingUrl: 'https://meet.example/noor',
    status: 'completed',
  })
  expect(await row(app, others.id)).toEqual(others)
  expect(await app.db.select().from(feedback).orderBy(feedback.id)).toMatchObject([
    { authorId: null, rating: 4, learned: '', helped: '', improve: '' },
    { authorId: lin.id, rating: 5, ...words },
  ])
  const stats = () => app.db.select().from(mentorStats).where(eq(mentorStats.userId, noor.id))
  const told = await stats()
  expect(told).toMatchObject([{ completed: 2, ratingSum: 9, ratingCount: 2 }])
  await refreshStats(app.ctx(), noor.id)
  expect(await stats(), 'and they are what is counted anew').toEqual(told)
})

test('the room, the zone and the reasons of a mentor go, and feedback about them', async () => {
  const { app, sam, lin } = await due()
  const past = app.clock.now - (app.clock.now % hours(1)) - days(2)
  const met = await booked(
    app,
    { mentor: sam, mentee: lin },
    {
      status: 'completed',
      startsAt: past,
      mentorZone: 'Asia/Tokyo',
      mentorLocalStart: '2026-11-21T18:00',
      meetingUrl: 'https://sam.example/room',
    },
  )
  const off = await booked(
    app,
    { mentor: sam, mentee: lin },
    { status: 'cancelled', cancelledBy: 'mentor', reason: 'My back hurts', startsAt: past + hours(2) },
  )
  const no = await booked(
    app,
    { mentor: sam, mentee: lin },
    { status: 'declined', reason: 'Ask my brother', startsAt: past + hours(4) },
  )
  const theirs = await booked(
    app,
    { mentor: sam, mentee: lin },
    { status: 'cancelled', reason: 'I am ill', startsAt: past + hours(6) },
  )
  const ended = (move: Pick<typeof bookingMoves.$inferInsert, 'bookingId' | 'move' | 'to' | 'actorId' | 'reason'>) =>
    ({ ...move, version: 2, at: 1, actorKind: 'email_link' }) as const
  await app.db
    .insert(bookingMoves)
    .values([
      ended({ bookingId: off.id, move: 'call_off', to: 'cancelled', actorId: sam.id, reason: 'My back hurts' }),
      ended({ bookingId: no.id, move: 'decline', to: 'declined', actorId: sam.id, reason: 'Ask my brother' }),
      ended({ bookingId: theirs.id, move: 'cancel', to: 'cancelled', actorId: lin.id, reason: 'I am ill' }),
    ])
  await app.db
    .insert(feedback)
    .values({ id: 'one', bookingId: met.id, authorId: lin.id, subjectId: sam.id, rating: 2, createdAt: 1 })
  await deleteAccounts(app.ctx())
  expect(await row(app, met.id)).toMatchObject({
    mentorZone: 'UTC',
    mentorLocalStart: new Date(past).toISOString().slice(0, 16),
    meetingUrl: null,
    topic: 'How to grow',
  })
  expect((await row(app, off.id))?.reason).toBe(leftOut)
  expect((await row(app, no.id))?.reason).toBeNull()
  expect((await row(app, theirs.id))?.reason).toBe('I am ill')
  const reasons = await app.db
    .select({ reason: bookingMoves.reason })
    .from(bookingMoves)
    .where(eq(bookingMoves.version, 2))
  expect(reasons.filter(({ reason }) => reason !== null)).toEqual([{ reason: 'I am ill' }])
  expect(await app.db.$count(feedback)).toBe(0)
})

test('files that they sent along leave the storage, and those of others stay', async () => {
  const { app, noor, sam, lin } = await due()
  const own = await booked(app, { mentor: noor, mentee: sam }, { status: 'declined' })
  const others = await booked(
    app,
    { mentor: noor, mentee: lin },
    { status: 'declined', startsAt: own.startsAt + hours(1) },
  )
  const file = (key: string, bookingId: string, uploaderId: string) => ({
    id: key,
    key,
    bookingId,
    uploaderId,
    position: 1,
    name: 'CV.pdf',
    type: 'application/pdf',
    bytes: 1,
    createdAt: 1,
  })
  await app.db.insert(bookingFiles).values([file('of-sam', own.id, sam.id), file('of-lin', others.id, lin.id)])
  for (const key of ['of-sam', 'of-lin'])
    await app.storage.put(key, { bytes: new Uint8Array(1), type: 'application/pdf' })
  await deleteAccounts(app.ctx())
  await drainOutbox(app.ctx())
  expect([...app.storage.files.keys()]).toEqual(['of-lin'])
  expect(await app.db.select({ key: bookingFiles.key }).from(bookingFiles)).toEqual([{ key: 'of-lin' }])
})

test('who keeps the account at the last moment keeps their words, and what is still open', async () => {
  const { app, noor, sam } = await due()
  const { id } = await booked(app, { mentor: noor, mentee: sam })
  await app.db.run(
    sql`create trigger kept before insert on audit_log when new.action = 'users.deleted' begin select raise(abort, 'kept'); end`,
  )
  app.clock.now += deletionGrace
  await expect(deleteAccounts(app.ctx())).rejects.toThrow('1 of 1 accounts could not be deleted')
  expect(await row(app, id)).toMatchObject({ status: 'pending', topic: 'How to grow' })
})
