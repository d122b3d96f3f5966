import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core'
import {
  absentParties,
  actorKinds,
  bookingKinds,
  bookingStatuses,
  declineCodes,
  proposalStatuses,
  textLengths,
} from '@mentorhub/domain/bookings/booking'
import { sessionTypes } from './availability.ts'
import { flag, id, instant, oneOf } from './columns.ts'
import { users } from './users.ts'

/**
 * Who gives which five minutes to what. The key is what makes it impossible to give them twice: whatever takes
 * somebody's time writes its rows here in its own commit, and what lets go of it deletes them in that commit.
 */
export const timeClaims = sqliteTable(
  'time_claims',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The instant divided by five minutes. */
    tick: integer().notNull(),
    source: text({ enum: ['booking', 'proposal'] }).notNull(),
    sourceId: text('source_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.tick] }),
    check('time_claims_source', oneOf(t.source, ['booking', 'proposal'])),
    index('time_claims_of').on(t.sourceId, t.userId, t.tick),
    index('time_claims_past').on(t.tick),
  ],
)

/** Who has left stays as nobody. */
export const somebody = (name: string) => text(name).references(() => users.id, { onDelete: 'set null' })

/**
 * A 1:1 session from request to thanks. `version` counts its moves. Who has left stays as nobody, and never while the
 * booking takes time of theirs.
 */
export const bookings = sqliteTable(
  'bookings',
  {
    id: id(),
    kind: text({ enum: bookingKinds }).notNull().default('mentor'),
    mentorId: somebody('mentor_id'),
    menteeId: somebody('mentee_id'),
    sessionTypeId: text('session_type_id').references(() => sessionTypes.id, { onDelete: 'set null' }),
    status: text({ enum: bookingStatuses }).notNull(),
    version: integer().notNull().default(1),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** Rest of the mentor after it, as it was when it was asked for. */
    gapMin: integer('gap_min').notNull().default(0),
    topic: text().notNull(),
    description: text().notNull().default(''),
    questions: text().notNull().default(''),
    mentorZone: text('mentor_zone').notNull(),
    menteeZone: text('mentee_zone').notNull(),
    /** What the clocks of the mentor will show, as known when it was set: laws about clocks change. */
    mentorLocalStart: text('mentor_local_start').notNull(),
    meetingUrl: text('meeting_url'),
    createdAt: instant('created_at').notNull(),
    /** Since when the answer is waited for: an edit by the mentee may start the clock anew. */
    requestedAt: instant('requested_at').notNull(),
    answerDueAt: instant('answer_due_at'),
    /** When the mentor first said anything. */
    answeredAt: instant('answered_at'),
    infoAskedAt: instant('info_asked_at'),
    extendedAt: instant('extended_at'),
    clockRestarts: integer('clock_restarts').notNull().default(0),
    movedCount: integer('moved_count').notNull().default(0),
    holdExpiresAt: instant('hold_expires_at'),
    confirmedAt: instant('confirmed_at'),
    reconfirmedAt: instant('reconfirmed_at'),
    cancelledBy: text('cancelled_by', { enum: ['mentee', 'mentor', 'admin', 'system'] }),
    reason: text(),
    declineCode: text('decline_code', { enum: declineCodes }),
    isLate: flag('is_late').notNull().default(false),
    completedAt: instant('completed_at'),
    absent: text({ enum: absentParties }),
    priceMinor: integer('price_minor').notNull().default(0),
    refundPolicy: text('refund_policy'),
    icalUid: text('ical_uid').notNull().unique(),
    icalSequence: integer('ical_sequence').notNull().default(0),
    rebookedFrom: text('rebooked_from').references((): AnySQLiteColumn => bookings.id, { onDelete: 'set null' }),
  },
  (t) => [
    check('bookings_kind', oneOf(t.kind, bookingKinds)),
    check('bookings_status', oneOf(t.status, bookingStatuses)),
    check('bookings_two_people', sql`${t.mentorId} <> ${t.menteeId}`),
    check(
      'bookings_somebody',
      sql`${t.status} not in ('held', 'pending', 'confirmed') or (${t.mentorId} is not null and ${t.menteeId} is not null)`,
    ),
    check('bookings_start', sql`${t.startsAt} % 300000 = 0`),
    check('bookings_length', sql`${t.endsAt} - ${t.startsAt} between 900000 and 14400000`),
    check('bookings_gap', sql`${t.gapMin} between 0 and 120 and ${t.gapMin} % 5 = 0`),
    check('bookings_topic', sql`length(${t.topic}) between 3 and 120`),
    check('bookings_description', sql`length(${t.description}) <= ${sql.raw(String(textLengths.description))}`),
    check('bookings_questions', sql`length(${t.questions}) <= ${sql.raw(String(textLengths.questions))}`),
    check('bookings_reason', sql`length(${t.reason}) <= ${sql.raw(String(textLengths.reason))}`),
    check('bookings_link', sql`${t.meetingUrl} like 'https://%'`),
    check('bookings_pending', sql`${t.status} <> 'pending' or ${t.answerDueAt} is not null`),
    check('bookings_confirmed', sql`${t.status} <> 'confirmed' or ${t.confirmedAt} is not null`),
    check('bookings_cancelled', sql`(${t.status} = 'cancelled') = (${t.cancelledBy} is not null)`),
    check(
      'bookings_cancel_reason',
      sql`${t.cancelledBy} not in ('mentor', 'admin', 'system') or ${t.reason} is not null`,
    ),
    check('bookings_completed', sql`(${t.status} = 'completed') = (${t.completedAt} is not null)`),
    check('bookings_absent', sql`(${t.status} = 'no_show') = (${t.absent} is not null)`),
    check('bookings_price', sql`${t.priceMinor} >= 0`),
    index('bookings_mentor').on(t.mentorId, t.status, t.startsAt),
    index('bookings_mentee').on(t.menteeId, t.status, t.startsAt),
    index('bookings_answer_due')
      .on(t.answerDueAt)
      .where(sql`status = 'pending'`),
    index('bookings_ends')
      .on(t.endsAt)
      .where(sql`status = 'confirmed'`),
    index('bookings_starts').on(t.startsAt, t.status),
    uniqueIndex('bookings_open_once')
      .on(t.menteeId, t.mentorId, t.startsAt)
      .where(sql`status in ('held', 'pending')`),
    index('bookings_session_type').on(t.sessionTypeId),
    index('bookings_rebooked').on(t.rebookedFrom),
  ],
)

export const booking = () =>
  text('booking_id')
    .notNull()
    .references(() => bookings.id, { onDelete: 'cascade' })

/** Every move there ever was. The key refuses one that was made on a stale reading, so the history has no gap. */
export const bookingMoves = sqliteTable(
  'booking_moves',
  {
    bookingId: booking(),
    version: integer().notNull(),
    at: instant('at').notNull(),
    actorId: somebody('actor_id'),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    move: text().notNull(),
    from: text('from_status', { enum: bookingStatuses }),
    to: text('to_status', { enum: bookingStatuses }).notNull(),
    reason: text(),
    /** What the page of the booking tells of the move, such as the times before it. */
    data: text({ mode: 'json' }).$type<Readonly<Record<string, string | number | null>>>(),
  },
  (t) => [
    primaryKey({ columns: [t.bookingId, t.version] }),
    check('booking_moves_actor', oneOf(t.actorKind, actorKinds)),
    check('booking_moves_version', sql`${t.version} >= 1`),
    index('booking_moves_actor_id').on(t.actorId),
    index('booking_moves_expired')
      .on(t.at)
      .where(sql`to_status = 'expired'`),
  ],
)

/** Another time that one has offered the other; it holds that time while it is open. */
export const bookingProposals = sqliteTable(
  'booking_proposals',
  {
    id: id(),
    bookingId: booking(),
    proposedBy: text('proposed_by', { enum: ['mentor', 'mentee'] }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    note: text().notNull().default(''),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    status: text({ enum: proposalStatuses }).notNull().default('open'),
  },
  (t) => [
    check('booking_proposals_by', oneOf(t.proposedBy, ['mentor', 'mentee'])),
    check('booking_proposals_status', oneOf(t.status, proposalStatuses)),
    check('booking_proposals_start', sql`${t.startsAt} % 300000 = 0 and ${t.endsAt} > ${t.startsAt}`),
    check('booking_proposals_note', sql`length(${t.note}) <= ${sql.raw(String(textLengths.reason))}`),
    uniqueIndex('booking_proposals_open')
      .on(t.bookingId)
      .where(sql`status = 'open'`),
    index('booking_proposals_due')
      .on(t.expiresAt)
      .where(sql`status = 'open'`),
    index('booking_proposals_of').on(t.bookingId, t.createdAt),
  ],
)
