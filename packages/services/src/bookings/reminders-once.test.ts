import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bookings } from '@mentorhub/db/schema/bookings'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { outbox } from '@mentorhub/db/schema/system'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'
import { makeMove, planReminders, type BookingRow } from './make-move.ts'
import { queueReminders } from './queue-reminders.ts'

const many = 1000
const topic = 'bookings.reminder_due'

/** A thousand sessions that were agreed on, half an hour after one another, between fifty mentors and fifty mentees. */
async function agreedOn() {
  const app = await createTestApp()
  const people = await Promise.all(Array.from({ length: 100 }, (_, at) => app.person(`person${at}`)))
  const { now } = app.clock
  const rows = Array.from({ length: many }, (_, at): typeof bookings.$inferInsert => ({
    id: `${at}`.padStart(26, 'b'),
    mentorId: people[at % 50]?.id ?? '',
    menteeId: people[50 + (at % 50)]?.id ?? '',
    status: 'confirmed',
    startsAt: now + days(2) + minutes(5 * at) - (now % minutes(5)),
    endsAt: now + days(2) + minutes(5 * at + 30) - (now % minutes(5)),
    topic: 'How to grow',
    mentorZone: 'UTC',
    menteeZone: 'UTC',
    mentorLocalStart: '',
    meetingUrl: 'https://meet.example.com/room',
    createdAt: now,
    requestedAt: now,
    confirmedAt: now,
    icalUid: `${at}@mentorhub.test`,
  }))
  const ctx = app.ctx()
  const made: BookingRow[] = []
  for (let at = 0; at < many; at += 100)
    made.push(
      ...(await app.db
        .insert(bookings)
        .values(rows.slice(at, at + 100))
        .returning()),
    )
  for (let at = 0; at < many; at += 100) {
    const [first, ...rest] = made.slice(at, at + 100).flatMap((booking) => planReminders(ctx, booking))
    if (first) await app.db.batch([first, ...rest])
  }
  return { app, made }
}

test(
  'J2: of 1,000 sessions, of which 10 % are moved and 10 % cancelled, each is reminded of exactly once by three crons at once',
  { timeout: 60_000 },
  async () => {
    const { app, made } = await agreedOn()
    const { db, clock } = app
    const system = { by: 'system', kind: 'system', userId: null } as const
    const ends = { move: 'cancel', set: { cancelledBy: 'system', reason: 'gone' } } as const
    const cancelled = made.filter((_, at) => at % 10 === 3)
    const moved = made.filter((_, at) => at % 10 === 7)
    const later = (at: number) => at + hours(240)
    for (const booking of cancelled) await makeMove(app.ctx(), { booking, ...system }, ends)
    for (const booking of moved)
      await makeMove(
        app.ctx(),
        { booking, by: 'mentor', kind: 'mentor', userId: booking.mentorId },
        { move: 'accept', set: { startsAt: later(booking.startsAt), endsAt: later(booking.endsAt) } },
      )
    await drainOutbox(app.ctx())
    app.sent.length = 0
    app.mailer.tries = 0

    for (let halfDay = 0; halfDay < 2 * 16; halfDay++) {
      clock.now += hours(12)
      await Promise.all([1, 2, 3].map(() => queueReminders(app.ctx())))
      await Promise.all([1, 2, 3].map(() => drainOutbox(app.ctx())))
    }
    const handed = await db.select({ payload: outbox.payload }).from(outbox).where(eq(outbox.topic, topic))
    expect(new Set(handed.map(({ payload }) => JSON.stringify(payload))).size).toBe(3 * (many - cancelled.length))
    expect(handed).toHaveLength(3 * (many - cancelled.length))
    const told = app.sent.map(({ to, text }) => `${to} ${/bookings\/(b+\d+)/.exec(text)?.[1] ?? text}`)
    expect(new Set(told).size).toBe(told.length)
    expect(app.mailer.tries).toBe(2 * (many - cancelled.length))
  },
)
