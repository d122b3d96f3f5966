import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { feedback } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'
import { cursorIn, cursorOf } from './place.ts'

type Asked = { readonly cursor?: string | undefined; readonly limit: number }

/** What mentees have said of somebody as their mentor: what is counted and shown of them, and nothing else. */
export const isAboutMentor = and(
  eq(bookings.id, feedback.bookingId),
  eq(bookings.mentorId, feedback.subjectId),
  eq(bookings.kind, 'mentor'),
)

/** The newest first. */
export const feedbackRows = ({ db }: Pick<Ctx, 'db'>, mentor: SQL<string | null>, { cursor, limit }: Asked) =>
  db
    .select({ said: feedback, author: { name: users.name, username: users.username }, topic: bookings.topic })
    .from(feedback)
    .innerJoin(bookings, isAboutMentor)
    .leftJoin(users, eq(users.id, feedback.authorId))
    .where(and(eq(feedback.subjectId, mentor), cursor === undefined ? undefined : olderThan(cursor)))
    .orderBy(desc(feedback.createdAt), desc(feedback.id))
    .limit(limit + 1)

function olderThan(cursor: string): SQL {
  const { at, id } = cursorIn(cursor)
  return sql`(${feedback.createdAt}, ${feedback.id}) < (${at}, ${id})`
}

type Row = Awaited<ReturnType<typeof feedbackRows>>[number]

/** The rows of a page, and where it goes on. */
export function pageOf(rows: readonly Row[], limit: number) {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1)?.said : undefined
  return { page, next: last ? cursorOf({ part: 0, at: last.createdAt, id: last.id }) : null }
}
