import { and, eq, sql, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { mostClockRestarts } from '@mentorhub/domain/bookings/booking'
import type { AskEditing } from '@mentorhub/domain/bookings/request-inputs'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { GoalType } from '@mentorhub/domain/mentors/mentor'
import { readCalendar, slotsIn } from '../availability/get-slots.ts'
import type { Ctx } from '../context.ts'
import { photoOf } from '../users/photo-of.ts'
import { filesOf } from './booking-files-of.ts'
import { mentorQuestions } from './request-draft.ts'

/** Free times are told from a month before to a month after. */
const around = days(31)

/** A request as the one who made it may change it, with the times that are free for it. */
export async function getEditing(ctx: Ctx, { id, sessionTypeId, start }: AskEditing) {
  const mentor = mentorOf(ctx, id)
  const [[found], files, calendar, questions] = await Promise.all([
    ownRequest(ctx, id),
    filesOf(ctx, id),
    readCalendar(ctx, mentor, id).catch(orGone),
    mentorQuestions(ctx, mentor),
  ])
  if (!found) throw new Refusal('not_found', 'booking.not_found')
  if (!calendar) throw new Refusal('not_found', 'mentor.not_found')
  const { booking, person, type } = found
  const types = typesWith(calendar.types, type)
  const wanted = types.some(({ id: offered }) => offered === sessionTypeId) ? sessionTypeId : type?.id
  const [now, at] = [ctx.now(), start ?? booking.startsAt]
  const { photoKey, ...told } = person
  return {
    booking: {
      ...booking,
      restartsLeft: Math.max(0, mostClockRestarts - booking.clockRestarts),
      files: files.map(({ id: fileId, name, bytes }) => ({ id: fileId, name, bytes })),
    },
    mentor: { ...told, photo: photoOf(photoKey), sessionTypes: types, now },
    slots: slotsIn(
      { ...calendar, types },
      { sessionTypeId: wanted, from: Math.max(0, at - around), to: at + around },
      now,
    ),
    questions,
  }
}

type Type = { readonly id: string; readonly name: string; readonly goalType: GoalType; readonly lengthMin: number }

/** What was asked for is among them, also when it is not on offer any more. */
const typesWith = (offered: Type[], asked: Type | null): Type[] =>
  asked && !offered.some(({ id }) => id === asked.id) ? [...offered, asked] : offered

/** Of a stranger's booking nothing is told, and so not whether its mentor is there. */
function orGone(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error
}

/** Nobody, unless the viewer has asked for it. */
export const mentorOf = ({ db, viewer }: Ctx, id: string): SQL<string | null> =>
  sql<string | null>`(${db
    .select({ id: bookings.mentorId })
    .from(bookings)
    .where(and(eq(bookings.id, id), eq(bookings.menteeId, viewer.id)))})`

const ownRequest = ({ db, viewer }: Ctx, id: string) =>
  db
    .select({
      booking: {
        id: bookings.id,
        version: bookings.version,
        status: bookings.status,
        sessionTypeId: bookings.sessionTypeId,
        topic: bookings.topic,
        description: bookings.description,
        questions: bookings.questions,
        startsAt: bookings.startsAt,
        endsAt: bookings.endsAt,
        answerDueAt: bookings.answerDueAt,
        clockRestarts: bookings.clockRestarts,
      },
      person: {
        username: users.username,
        name: users.name,
        photoKey: profiles.photoKey,
        usualAnswerMs: mentorStats.medianAnswerMs,
      },
      type: {
        id: sessionTypes.id,
        name: sessionTypes.name,
        goalType: sessionTypes.goalType,
        lengthMin: sessionTypes.durationMin,
      },
    })
    .from(bookings)
    .innerJoin(users, eq(users.id, bookings.mentorId))
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorStats, eq(mentorStats.userId, users.id))
    .leftJoin(sessionTypes, eq(sessionTypes.id, bookings.sessionTypeId))
    .where(and(eq(bookings.id, id), eq(bookings.menteeId, viewer.id)))
