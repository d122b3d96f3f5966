import { z } from 'zod'
import { bookingStatuses } from '@mentorhub/domain/bookings/booking'
import { SessionType, Slots } from './mentor.ts'
import { Photo } from './photo.ts'

const Questions = z.array(z.object({ sessionTypeId: z.string(), questions: z.array(z.string()).readonly() }))
const words = { topic: z.string(), description: z.string(), questions: z.string() }

/** What is known before a request is written. */
export const RequestDraft = z.object({
  openRequests: z.int(),
  /** The mentor takes whoever comes: no answer is waited for. */
  autoConfirm: z.boolean(),
  questions: Questions,
  /** Of the booking that the new one takes the place of. */
  again: z.object({ id: z.string(), ...words }).nullable(),
})

export const Editing = z.object({
  booking: z.object({
    id: z.string(),
    version: z.int(),
    status: z.enum(bookingStatuses),
    sessionTypeId: z.string().nullable(),
    ...words,
    startsAt: z.int(),
    endsAt: z.int(),
    answerDueAt: z.int().nullable(),
    /** How often an edit still gives the mentor the whole time to answer anew. */
    restartsLeft: z.int(),
    files: z.array(z.object({ id: z.string(), name: z.string(), bytes: z.int() })),
  }),
  mentor: z.object({
    username: z.string(),
    name: z.string(),
    photo: Photo.nullable(),
    usualAnswerMs: z.int().nullable(),
    sessionTypes: z.array(SessionType),
    now: z.int(),
  }),
  slots: Slots,
  questions: Questions,
})

export const KeptFiles = z.object({
  files: z.array(z.object({ name: z.string(), bytes: z.int(), receipt: z.string() })),
})

export const FileContent = z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) })
