import { z } from 'zod'
import { bookingStatuses, parties } from '@mentorhub/domain/bookings/booking'
import { mailActions, saidByMail } from '@mentorhub/domain/bookings/mail-actions'
import { Photo } from './photo.ts'

const Party = z.enum(parties)
const Times = z.object({ startsAt: z.int(), endsAt: z.int() })

/** What the holder of a link may see as long as it can be answered. */
const Open = Times.extend({
  state: z.literal('open'),
  id: z.string(),
  status: z.enum(bookingStatuses),
  action: z.enum(mailActions),
  does: z.enum(saidByMail),
  ways: z.array(z.enum(saidByMail)),
  as: Party,
  other: z.object({ name: z.string(), headline: z.string().nullable(), photo: Photo.nullable() }),
  topic: z.string(),
  description: z.string(),
  questions: z.string(),
  zones: z.object({ mentor: z.string(), mentee: z.string() }),
  answerDueAt: z.int().nullable(),
  messages: z.array(z.object({ by: Party, body: z.string() })),
  nearby: z.array(Times),
  proposal: Times.extend({ note: z.string(), expiresAt: z.int() }).nullable(),
  times: z.array(z.int()),
  now: z.int(),
})

/** What became of it. */
const Closed = z.object({
  state: z.enum(['used', 'changed', 'expired']),
  id: z.string(),
  status: z.enum(bookingStatuses),
  isDecided: z.boolean(),
  other: z.string(),
  did: z.string().nullable(),
  at: z.int(),
  zone: z.string(),
})

export const MailAction = z.discriminatedUnion('state', [Open, Closed, z.object({ state: z.literal('invalid') })])
