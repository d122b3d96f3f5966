import { and, asc, eq, type SQL } from 'drizzle-orm'
import { attendances, bookingFiles, bookingMessages, bookingNotes, feedback } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals } from '@mentorhub/db/schema/bookings'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db' | 'viewer'>

/** The lists of a booking; they start together, so they cost one round trip with whatever else is asked. */
export const bookingParts = (here: Here, id: string) =>
  Promise.all([
    movesOf(here, id),
    proposalsOf(here, id),
    messagesOf(here, id),
    filesOf(here, id),
    here.db
      .select({ userId: attendances.userId, checkedInAt: attendances.checkedInAt })
      .from(attendances)
      .where(eq(attendances.bookingId, id)),
    noteBy(here, id, here.viewer.id),
    here.db.select().from(feedback).where(eq(feedback.bookingId, id)),
  ])

const movesOf = ({ db }: Here, id: string) =>
  db
    .select({
      version: bookingMoves.version,
      at: bookingMoves.at,
      actorId: bookingMoves.actorId,
      actorKind: bookingMoves.actorKind,
      move: bookingMoves.move,
      to: bookingMoves.to,
      reason: bookingMoves.reason,
      data: bookingMoves.data,
    })
    .from(bookingMoves)
    .where(eq(bookingMoves.bookingId, id))
    .orderBy(asc(bookingMoves.version))

const proposalsOf = ({ db }: Here, id: string) =>
  db
    .select({
      id: bookingProposals.id,
      by: bookingProposals.proposedBy,
      startsAt: bookingProposals.startsAt,
      endsAt: bookingProposals.endsAt,
      note: bookingProposals.note,
      createdAt: bookingProposals.createdAt,
      expiresAt: bookingProposals.expiresAt,
      status: bookingProposals.status,
    })
    .from(bookingProposals)
    .where(eq(bookingProposals.bookingId, id))
    .orderBy(asc(bookingProposals.createdAt), asc(bookingProposals.id))

const messagesOf = ({ db }: Here, id: string) =>
  db
    .select({
      id: bookingMessages.id,
      authorId: bookingMessages.authorId,
      body: bookingMessages.body,
      at: bookingMessages.createdAt,
    })
    .from(bookingMessages)
    .where(eq(bookingMessages.bookingId, id))
    .orderBy(asc(bookingMessages.createdAt), asc(bookingMessages.id))

const filesOf = ({ db }: Here, id: string) =>
  db
    .select({ id: bookingFiles.id, name: bookingFiles.name, bytes: bookingFiles.bytes })
    .from(bookingFiles)
    .where(eq(bookingFiles.bookingId, id))
    .orderBy(asc(bookingFiles.position))

/** A note is read by who wrote it and by nobody else. */
const noteBy = ({ db }: Here, id: string, author: SQL<string | null>) =>
  db
    .select({ body: bookingNotes.body, updatedAt: bookingNotes.updatedAt })
    .from(bookingNotes)
    .where(and(eq(bookingNotes.bookingId, id), eq(bookingNotes.authorId, author)))
