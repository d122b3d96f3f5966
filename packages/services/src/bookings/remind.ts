import { and, eq } from 'drizzle-orm'
import { bookingReminders, feedback } from '@mentorhub/db/schema/booking-parts'
import type { ReminderKind } from '@mentorhub/domain/bookings/reminders'
import { makesSense } from '@mentorhub/domain/bookings/reminder-sense'
import type { BookingTopics } from '@mentorhub/domain/topics'
import {
  howWasIt,
  linkMissing,
  nudge,
  soon,
  stillOn,
  tomorrow,
  verySoon,
} from '@mentorhub/emails/bookings/reminder-words'
import type { Ctx } from '../context.ts'
import type { Handler } from '../outbox/handler.ts'
import { actionLink } from './action-link.ts'
import { askedOf } from './answer-urls.ts'
import { sessionFor } from './as-reader.ts'
import { sendLetters, toBoth, type Letter } from './send-letters.ts'
import { awaitsReply } from './tell-answers.ts'
import { toldOf, type Told } from './told.ts'

/** What was planned is looked at once more when it is said: nobody is reminded of what was moved or is off. */
export const remind: Handler<'bookings.reminder_due'> = async (ctx, due, key) => {
  const [told, [planned]] = await Promise.all([toldOf(ctx, due.bookingId, 1), plannedAt(ctx, due)])
  if (!told || !planned || !makesSense(planned, told.booking, ctx.now())) return
  const letters = await reminders[due.kind](ctx, told)
  const optional = letters.map((letter) => ({ kind: 'reminders' as const, ...letter }))
  await sendLetters(ctx, { told, key }, optional)
}

const plannedAt = ({ db }: Ctx, { bookingId, version, kind }: BookingTopics['bookings.reminder_due']) =>
  db
    .select({ kind: bookingReminders.kind, dueAt: bookingReminders.dueAt })
    .from(bookingReminders)
    .where(
      and(
        eq(bookingReminders.bookingId, bookingId),
        eq(bookingReminders.version, version),
        eq(bookingReminders.kind, kind),
      ),
    )

type Reminding = (ctx: Ctx, told: Told) => Promise<readonly Letter[]> | readonly Letter[]

/** Not while the mentee is the one who has to answer. */
const nudging =
  (isLast: boolean): Reminding =>
  async (ctx, told) =>
    awaitsReply(told) || told.proposal?.status === 'open'
      ? []
      : [{ to: 'mentor', by: 'mail', words: nudge(await askedOf(ctx, told), isLast) }]

const dayBefore: Reminding = async (ctx, told) => {
  const { meetingUrl } = told.booking
  const session = sessionFor(ctx, told, 'mentor')
  return [
    { to: 'mentor', by: 'mail', words: stillOn(session, await reconfirmUrl(ctx, told), meetingUrl !== null) },
    { to: 'mentee', by: 'mail', words: tomorrow(sessionFor(ctx, told, 'mentee'), meetingUrl) },
  ]
}

/** Undefined for whoever has said it already. */
async function reconfirmUrl(ctx: Ctx, { booking }: Told): Promise<string | null> {
  const { id: bookingId, mentorId, startsAt, reconfirmedAt } = booking
  if (reconfirmedAt !== null || mentorId === null) return null
  return actionLink(ctx, {
    bookingId,
    userId: mentorId,
    action: 'reconfirm',
    boundTo: `s${startsAt}`,
    expiresAt: startsAt,
  })
}

/** Both on their page; by mail the mentor whose meeting has no place yet. */
const shortBefore =
  (words: typeof soon, isLast: boolean): Reminding =>
  (ctx, told) => {
    const isMissing = told.booking.meetingUrl === null
    return toBoth((to) =>
      to === 'mentor' && isMissing
        ? { words: linkMissing(sessionFor(ctx, told, to), isLast) }
        : { by: 'in_app', words: words(sessionFor(ctx, told, to)) },
    )
  }

/** Only whoever has said nothing yet is asked. */
const asking =
  (isAgain: boolean): Reminding =>
  async (ctx, told) => {
    const { id, menteeId } = told.booking
    const said = and(eq(feedback.bookingId, id), eq(feedback.authorId, menteeId ?? ''))
    if ((await ctx.db.$count(feedback, said)) > 0) return []
    const words = howWasIt(sessionFor(ctx, told, 'mentee'), isAgain)
    return [{ to: 'mentee', kind: 'feedback', words, by: isAgain ? 'mail' : undefined }]
  }

const reminders: Readonly<Record<ReminderKind, Reminding>> = {
  nudge_early: nudging(false),
  nudge_late: nudging(true),
  day_before: dayBefore,
  two_hours_before: shortBefore(soon, false),
  quarter_before: shortBefore(verySoon, true),
  feedback: asking(false),
  feedback_again: asking(true),
}
