import { z } from 'zod'
import {
  absentParties,
  bookingKinds,
  bookingStatuses,
  declineCodes,
  parties,
  proposalStatuses,
} from '@mentorhub/domain/bookings/booking'
import { steps } from '@mentorhub/domain/bookings/turn'
import { Substitute } from './booking-substitutes.ts'
import { Photo } from './photo.ts'

const Party = z.enum(parties)
const Instant = z.int()

const Move = z.object({
  version: z.int(),
  at: Instant,
  by: z.enum([...parties, 'admin', 'system']),
  byMail: z.boolean(),
  move: z.string(),
  to: z.enum(bookingStatuses),
  reason: z.string().nullable(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
})

const Proposal = z.object({
  id: z.string(),
  by: Party,
  startsAt: Instant,
  endsAt: Instant,
  note: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  status: z.enum(proposalStatuses),
})

const Given = z.object({
  rating: z.int(),
  learned: z.string(),
  helped: z.string(),
  /** Only its author and whom it is about are parties, so nobody else reads it here. */
  improve: z.string(),
  isPublic: z.boolean(),
  createdAt: Instant,
})

const Told = z.object({
  username: z.string(),
  isMentor: z.boolean(),
  headline: z.string().nullable(),
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
})

const Shown = z.object({
  id: z.string(),
  kind: z.enum(bookingKinds),
  status: z.enum(bookingStatuses),
  version: z.int(),
  startsAt: Instant,
  endsAt: Instant,
  sessionType: z.string().nullable(),
  topic: z.string(),
  description: z.string(),
  questions: z.string(),
  /** Only while it leads somewhere: once confirmed. */
  meetingUrl: z.string().nullable(),
  createdAt: Instant,
  requestedAt: Instant,
  answerDueAt: Instant.nullable(),
  infoAskedAt: Instant.nullable(),
  extendedAt: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  reconfirmedAt: Instant.nullable(),
  completedAt: Instant.nullable(),
  movedCount: z.int(),
  cancelledBy: z.enum([...parties, 'admin', 'system']).nullable(),
  reason: z.string().nullable(),
  declineCode: z.enum(declineCodes).nullable(),
  isLate: z.boolean(),
  absent: z.enum(absentParties).nullable(),
  moves: z.array(Move),
  proposals: z.array(Proposal),
  messages: z.array(z.object({ id: z.string(), by: Party, body: z.string(), at: Instant })),
  files: z.array(z.object({ id: z.string(), name: z.string(), bytes: z.int() })),
  /** Addresses that put it into a calendar, once it is agreed. */
  calendars: z.object({ google: z.string(), outlook: z.string() }).nullable(),
  checkedIn: z.array(Party),
  /** The viewer's own, for nobody else's eyes. */
  note: z.object({ body: z.string(), updatedAt: Instant }).nullable(),
  feedback: z.object({ own: Given.nullable(), theirs: Given.nullable() }),
  turn: z.object({ whose: z.array(Party).readonly(), what: z.enum(steps), until: Instant.nullable() }),
  now: Instant,
})

const person = { name: z.string(), zone: z.string(), photo: Photo.nullable() }

const AsMentee = Shown.extend({
  as: z.literal('mentee'),
  other: z.object({ ...person, party: z.literal('mentor'), told: Told.nullable() }),
  /** Who could help instead, once it came to nothing. */
  substitutes: z.array(Substitute),
})

/** A mentor is told beside it what the mentee wants to reach. */
const AsMentor = Shown.extend({
  as: z.literal('mentor'),
  other: z.object({ ...person, party: z.literal('mentee'), told: Told.extend({ goals: z.string() }).nullable() }),
  /** What the mentor has right before or after it. */
  beside: z.array(z.object({ startsAt: Instant, endsAt: Instant, name: z.string() })),
})

export const BookingPage = z.discriminatedUnion('as', [AsMentee, AsMentor])
