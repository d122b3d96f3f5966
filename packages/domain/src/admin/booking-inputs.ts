import { z } from 'zod'
import { textLengths } from '../bookings/booking.ts'
import { BookingSeen } from '../bookings/inputs.ts'
import { Text } from '../text-inputs.ts'
import { reasonLengths } from './application-inputs.ts'

/** Both people read it. */
const Reason = Text(textLengths.reason).min(reasonLengths.least, 'reason.too_short')

export const CancelForBoth = BookingSeen.extend({ reason: Reason })
export type CancelForBoth = z.infer<typeof CancelForBoth>

/** What became of a session, as staff may say it. */
export const markings = ['completed', 'mentor_absent', 'mentee_absent', 'both_absent'] as const

export const MarkBooking = BookingSeen.extend({ as: z.enum(markings), reason: Reason })
export type MarkBooking = z.infer<typeof MarkBooking>
