import { z } from 'zod'
import { absentParties, bookingStatuses, parties } from '@mentorhub/domain/bookings/booking'
import { steps } from '@mentorhub/domain/bookings/turn'
import { Photo } from './photo.ts'
import { Rating } from './rating.ts'

const Instant = z.int()
const Party = z.enum(parties)
const times = { startsAt: Instant, endsAt: Instant }

const Person = z.object({
  username: z.string(),
  name: z.string(),
  headline: z.string().nullable(),
  photo: Photo.nullable(),
})

export const BookingSummary = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(bookingStatuses),
  /** What the viewer is in it. */
  as: Party,
  topic: z.string(),
  ...times,
  zones: z.object({ mentor: z.string(), mentee: z.string() }),
  /** Nobody once they have left. */
  mentor: Person.nullable(),
  mentee: Person.nullable(),
  requestedAt: Instant,
  answerDueAt: Instant.nullable(),
  /** Only while it leads somewhere: once confirmed, and until it is over. */
  meetingUrl: z.string().nullable(),
  absent: z.enum(absentParties).nullable(),
  /** Another time that one of them offers. */
  proposal: z.object({ by: Party, ...times, expiresAt: Instant }).nullable(),
  /** The two have not had a session before. */
  isFirst: z.boolean(),
  /** Whose turn it is, at what, and until when. */
  turn: z.object({ whose: z.array(Party).readonly(), what: z.enum(steps), until: Instant.nullable() }),
})

const summaries = z.array(BookingSummary)
const next = z.string().nullable()
const count = z.int()

export const BookingList = z.object({
  upcoming: summaries,
  past: summaries,
  counts: z.object({ all: count, pending: count, confirmed: count, completed: count, cancelled: count }),
  next,
  now: Instant,
})

export const BookingsAhead = z.object({ turns: summaries, next: summaries, waiting: summaries, now: Instant })

const BookingRequest = BookingSummary.extend({
  description: z.string(),
  questions: z.string(),
  sessionType: z.string().nullable(),
  extendedAt: Instant.nullable(),
  infoAskedAt: Instant.nullable(),
  files: count,
  facts: z.object({
    jobTitle: z.string().nullable(),
    company: z.string().nullable(),
    country: z.string().nullable(),
    goals: z.string(),
    /** The skills that they want to learn. */
    wishes: z.array(z.string()),
    completed: count,
  }),
  /** What the viewer has at that time, or right before or after it. */
  beside: z.array(z.object({ ...times, name: z.string() })),
})

export const RequestList = z.object({ requests: z.array(BookingRequest), next, now: Instant })

const stars = z.int().min(1).max(5)

export const ReviewList = z.object({
  mentor: z.object({ username: z.string(), name: z.string() }),
  rating: Rating,
  reviews: z.array(
    z.object({
      id: z.string(),
      rating: stars,
      learned: z.string(),
      helped: z.string(),
      /** By their first name, and nobody once they have left. */
      by: z.string().nullable(),
      at: Instant,
    }),
  ),
  next,
})

export const FeedbackList = z.object({
  rating: Rating,
  feedback: z.array(
    z.object({
      id: z.string(),
      bookingId: z.string(),
      topic: z.string(),
      rating: stars,
      learned: z.string(),
      helped: z.string(),
      improve: z.string(),
      isPublic: z.boolean(),
      by: z.object({ username: z.string(), name: z.string() }).nullable(),
      at: Instant,
    }),
  ),
  next,
  now: Instant,
})
