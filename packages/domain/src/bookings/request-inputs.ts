import { z } from 'zod'
import { ManyOf } from '../form-lists.ts'
import { lengthOf } from '../length-of.ts'
import { AnyId, Id, Line, Text } from '../text-inputs.ts'
import { fileLimits, textLengths } from './booking.ts'
import { BookingRef, BookingSeen } from './inputs.ts'

const { topic, description, questions } = textLengths

/** What a mentee says about what they want to talk about. */
export const RequestWords = z.object({
  topic: Line(topic.most).refine((text) => lengthOf(text) >= topic.least, 'topic.too_short'),
  description: Text(description).default(''),
  questions: Text(questions).default(''),
})

/** Receipts of files that were handed over before. */
const Files = ManyOf(z.string().max(1000), fileLimits.count)

const Start = z.coerce.number().int().min(0).max(8_640_000_000_000_000)

const Asked = {
  ...RequestWords.shape,
  sessionTypeId: AnyId,
  start: Start,
  files: Files,
}

/** The same request sent twice with one key is one request. */
const RequestKey = z.string().regex(/^[\w-]{8,64}$/)

export const RequestBooking = z.strictObject({
  username: z.string().max(400),
  ...Asked,
  rebookedFrom: Id.optional(),
  key: RequestKey.optional(),
})
export type RequestBooking = z.infer<typeof RequestBooking>

/** As the whole request shall be from now on; of files that lie with it, those that are named go. */
export const EditBooking = BookingSeen.extend({ ...Asked, removes: ManyOf(Id, fileLimits.count) })
export type EditBooking = z.infer<typeof EditBooking>

/** Comes with a form of a page. What the bytes are is not told by anything that was sent with them, but for the name. */
export const KeepFiles = z.strictObject({
  files: z.array(z.strictObject({ name: z.string().max(400), bytes: z.instanceof(Uint8Array) })).max(20),
  /** Beside those that lie there already. */
  beside: Files,
})
export type KeepFiles = z.infer<typeof KeepFiles>

/** What the form is drawn from, beside the mentor and their times; `again` is the booking that this one takes the place of. */
export const AskDraft = z.strictObject({ username: z.string().max(400), again: Id.optional() })
export type AskDraft = z.infer<typeof AskDraft>

/** What the form of an edit is drawn from: the request as it stands, and the free times around the one it has or shall have. */
export const AskEditing = BookingRef.extend({ sessionTypeId: AnyId.optional(), start: Start.optional() })
export type AskEditing = z.infer<typeof AskEditing>
