import { and, eq, sql, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { AskDraft } from '@mentorhub/domain/bookings/request-inputs'
import type { Ctx } from '../context.ts'
import { userBy } from '../users/user-by.ts'
import { openRequestsOf } from './own-requests.ts'

/** What somebody has to know before they ask a mentor, beside who that is and when they are free. */
export async function requestDraft(ctx: Ctx, { username, again }: AskDraft) {
  const mentor = userBy(ctx, username)
  const [[own], questions, [before]] = await Promise.all([
    ownState(ctx, mentor),
    mentorQuestions(ctx, mentor),
    again === undefined ? [] : wordsOf(ctx, again),
  ])
  return { openRequests: own?.open ?? 0, autoConfirm: own?.autoConfirm ?? false, questions, again: before ?? null }
}

const ownState = ({ db, viewer }: Ctx, mentor: SQL<string | null>) =>
  db
    .select({
      open: openRequestsOf(viewer.id),
      autoConfirm: sql<number>`coalesce(${mentorProfiles.autoConfirm}, 0)`.mapWith(Boolean),
    })
    .from(sql`(select 1)`)
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, mentor))

/** What the mentor wants to know of whoever asks for a kind of session. */
export const mentorQuestions = ({ db }: Ctx, mentor: SQL<string | null>) =>
  db
    .select({ sessionTypeId: sessionTypes.id, questions: sessionTypes.questions })
    .from(sessionTypes)
    .where(and(eq(sessionTypes.mentorId, mentor), eq(sessionTypes.active, true)))

/** What a new request takes over from one of the viewer's own. */
const wordsOf = ({ db, viewer }: Ctx, id: string) =>
  db
    .select({
      id: bookings.id,
      topic: bookings.topic,
      description: bookings.description,
      questions: bookings.questions,
    })
    .from(bookings)
    .where(and(eq(bookings.id, id), eq(bookings.menteeId, viewer.id)))
