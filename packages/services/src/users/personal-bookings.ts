import { eq, or, sql } from 'drizzle-orm'
import {
  actionTokens,
  attendances,
  bookingFiles,
  bookingMessages,
  bookingNotes,
  bookingReminders,
  feedback,
} from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { calendarFeeds } from '@mentorhub/db/schema/calendar'
import { reports } from '@mentorhub/db/schema/support'
import { idempotencyKeys } from '@mentorhub/db/schema/system'
import { blankedBookings, blankedFeedback, blankedMoves, blankedProposals, blankedReports } from './blanked-bookings.ts'
import {
  classified,
  fingerprint,
  nobodys,
  secret,
  shared,
  sharedSilently,
  somebodyElses,
  theirs,
} from './personal-table.ts'
import type { Whose } from './personal-table.ts'

const isTheirs = (id: Whose) => or(eq(bookings.mentorId, id), eq(bookings.menteeId, id))
const ofTheirs = (id: Whose) =>
  sql`booking_id in (select id from bookings where mentor_id = ${id} or mentee_id = ${id})`

const nameIn = (column: string) => sql`(select name from users where users.id = ${sql.raw(column)})`
const bothNames = { mentor: nameIn('mentor_id'), mentee: nameIn('mentee_id') }
const authorAndSubject = { author: nameIn('author_id'), subject: nameIn('subject_id') }

/** Sessions are somebody else's as well: who leaves is taken out of them with all that they wrote. */
export const personalBookings = {
  bookings: classified(
    bookings,
    {
      id: shared,
      kind: shared,
      mentorId: shared,
      menteeId: shared,
      sessionTypeId: shared,
      status: shared,
      version: shared,
      startsAt: shared,
      endsAt: shared,
      gapMin: shared,
      topic: shared,
      description: shared,
      questions: shared,
      mentorZone: shared,
      menteeZone: shared,
      mentorLocalStart: shared,
      meetingUrl: shared,
      createdAt: shared,
      requestedAt: shared,
      answerDueAt: shared,
      answeredAt: shared,
      infoAskedAt: shared,
      extendedAt: shared,
      clockRestarts: shared,
      movedCount: shared,
      holdExpiresAt: shared,
      confirmedAt: shared,
      reconfirmedAt: shared,
      cancelledBy: shared,
      reason: shared,
      declineCode: shared,
      isLate: shared,
      completedAt: shared,
      absent: shared,
      priceMinor: shared,
      refundPolicy: shared,
      icalUid: shared,
      icalSequence: shared,
      rebookedFrom: shared,
    },
    { owned: isTheirs, names: bothNames, blanked: blankedBookings },
  ),
  bookingMoves: classified(
    bookingMoves,
    {
      bookingId: shared,
      version: shared,
      at: shared,
      actorId: sharedSilently,
      actorKind: shared,
      move: shared,
      from: shared,
      to: shared,
      reason: shared,
      data: shared,
    },
    { owned: ofTheirs, blanked: blankedMoves },
  ),
  bookingProposals: classified(
    bookingProposals,
    {
      id: shared,
      bookingId: shared,
      proposedBy: shared,
      startsAt: shared,
      endsAt: shared,
      note: shared,
      createdAt: shared,
      expiresAt: shared,
      status: shared,
    },
    { owned: ofTheirs, blanked: blankedProposals },
  ),
  bookingFiles: classified(
    bookingFiles,
    {
      id: theirs,
      bookingId: theirs,
      uploaderId: theirs,
      position: theirs,
      key: fingerprint,
      name: theirs,
      type: theirs,
      bytes: theirs,
      createdAt: theirs,
    },
    { owned: (id) => eq(bookingFiles.uploaderId, id), erased: (id) => eq(bookingFiles.uploaderId, id) },
  ),
  bookingMessages: classified(
    bookingMessages,
    { id: theirs, bookingId: theirs, authorId: theirs, body: theirs, createdAt: theirs },
    { owned: (id) => eq(bookingMessages.authorId, id), erased: (id) => eq(bookingMessages.authorId, id) },
  ),
  bookingNotes: classified(
    bookingNotes,
    { bookingId: theirs, authorId: theirs, body: theirs, updatedAt: theirs },
    { owned: (id) => eq(bookingNotes.authorId, id) },
  ),
  attendances: classified(
    attendances,
    { bookingId: theirs, userId: theirs, checkedInAt: theirs },
    { owned: (id) => eq(attendances.userId, id) },
  ),
  bookingReminders: classified(bookingReminders, {
    bookingId: nobodys,
    version: nobodys,
    kind: nobodys,
    dueAt: nobodys,
    sentAt: nobodys,
  }),
  actionTokens: classified(
    actionTokens,
    {
      hash: secret,
      bookingId: theirs,
      userId: theirs,
      action: theirs,
      boundTo: theirs,
      createdAt: theirs,
      expiresAt: theirs,
    },
    { owned: (id) => eq(actionTokens.userId, id) },
  ),
  feedback: classified(
    feedback,
    {
      id: shared,
      bookingId: shared,
      authorId: shared,
      subjectId: shared,
      rating: shared,
      learned: shared,
      helped: shared,
      improve: shared,
      isPublic: shared,
      createdAt: shared,
    },
    {
      owned: (id) => or(eq(feedback.authorId, id), eq(feedback.subjectId, id)),
      names: authorAndSubject,
      blanked: blankedFeedback,
    },
  ),
  // The times themselves stand in the bookings.
  timeClaims: classified(timeClaims, {
    userId: fingerprint,
    tick: fingerprint,
    source: fingerprint,
    sourceId: fingerprint,
  }),
  calendarFeeds: classified(
    calendarFeeds,
    { userId: theirs, generation: theirs, hash: secret, createdAt: theirs },
    { owned: (id) => eq(calendarFeeds.userId, id) },
  ),
  idempotencyKeys: classified(idempotencyKeys, {
    userId: fingerprint,
    key: fingerprint,
    requestHash: fingerprint,
    result: fingerprint,
    expiresAt: fingerprint,
  }),
  // Never to the one it is about, who must not learn who told of them.
  reports: classified(
    reports,
    {
      id: shared,
      subjectType: shared,
      subjectId: shared,
      reporterId: shared,
      reportedId: somebodyElses,
      reason: shared,
      text: shared,
      status: shared,
      createdAt: shared,
    },
    { owned: (id) => eq(reports.reporterId, id), blanked: blankedReports },
  ),
}
