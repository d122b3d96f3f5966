import { bookingMoves, bookings } from '@mentorhub/db/schema/bookings'
import { activeStatuses } from '@mentorhub/domain/bookings/booking'
import { hours, minutes } from '@mentorhub/domain/duration'
import { claim } from '@mentorhub/services/bookings/claims'
import { planReminders, type BookingRow } from '@mentorhub/services/bookings/make-move'
import type { TestApp } from './create-test-app.ts'

type Two = { readonly mentor: { readonly id: string }; readonly mentee: { readonly id: string } }

/**
 * A booking as its moves would have left it, two days from now and for half an hour unless something else is said:
 * pending, with the time of both claimed and its reminders planned.
 */
export async function booked(
  app: TestApp,
  { mentor, mentee }: Two,
  given: Partial<BookingRow> = {},
): Promise<BookingRow> {
  const { db } = app
  const ctx = app.ctx()
  const now = app.clock.now
  const startsAt = given.startsAt ?? now - (now % hours(1)) + hours(48)
  const status = given.status ?? 'pending'
  const id = given.id ?? ctx.newId()
  const [row] = await db
    .insert(bookings)
    .values({
      id,
      mentorId: mentor.id,
      menteeId: mentee.id,
      status,
      startsAt,
      endsAt: startsAt + minutes(30),
      topic: 'How to grow',
      description: 'I hope to see the next step.',
      questions: 'Which one is it?',
      mentorZone: 'UTC',
      menteeZone: 'UTC',
      mentorLocalStart: new Date(startsAt).toISOString().slice(0, 16),
      createdAt: now,
      requestedAt: now,
      icalUid: `${id}@mentorhub.test`,
      ...saidOf(status, { now, startsAt }),
      ...given,
    })
    .returning()
  if (!row) throw new Error('no booking was made')
  const isHeld = activeStatuses.some((active) => active === row.status)
  const move = {
    bookingId: id,
    version: row.version,
    at: now,
    actorKind: 'mentee',
    move: 'request',
    to: status,
  } as const
  const holds = isHeld
    ? claim(ctx, { ...row, source: 'booking', sourceId: id, mentorId: mentor.id, menteeId: mentee.id })
    : []
  await db.batch([db.insert(bookingMoves).values(move), ...holds, ...planReminders(ctx, row)])
  return row
}

/** What must be known of a booking in each state. */
function saidOf(status: BookingRow['status'], { now, startsAt }: { readonly now: number; readonly startsAt: number }) {
  const answered = { confirmedAt: now, answeredAt: now }
  const said: Partial<Record<BookingRow['status'], Partial<BookingRow>>> = {
    pending: { answerDueAt: Math.min(now + hours(48), startsAt - hours(2)) },
    confirmed: answered,
    completed: { ...answered, completedAt: now },
    no_show: { ...answered, absent: 'mentee' },
    cancelled: { cancelledBy: 'mentee' },
  }
  return said[status] ?? {}
}
