import { z } from 'zod'
import { OrNull, Text } from '../text-inputs.ts'
import { declineCodes, textLengths } from './booking.ts'
import { BookingSeen } from './inputs.ts'

const Reason = Text(textLengths.reason).default('')
const Message = Text(textLengths.message).min(1, 'text.missing')
export const Instant = z.coerce.number().int().min(0).max(8_640_000_000_000_000)
export const Code = OrNull(z.enum(declineCodes)).default(null)

export const DeclineBooking = BookingSeen.extend({ reason: Reason, code: Code })
export type DeclineBooking = z.infer<typeof DeclineBooking>

/** A question of the mentor, or the answer to it. */
export const WriteMessage = BookingSeen.extend({ text: Message })
export type WriteMessage = z.infer<typeof WriteMessage>

export const ProposeTime = BookingSeen.extend({ startsAt: Instant, note: Reason })
export type ProposeTime = z.infer<typeof ProposeTime>

export const AnswerProposal = BookingSeen.extend({ answer: z.enum(['accept', 'refuse']), reason: Reason })
export type AnswerProposal = z.infer<typeof AnswerProposal>
