import { z } from 'zod'
import { reportReasons } from '../bookings/booking.ts'
import { EmailAddress } from '../email-address.ts'
import { Flag, Id, Line, Text } from '../text-inputs.ts'
import { PersonName } from '../users/person-name.ts'

export const CreateTicket = z.strictObject({
  name: PersonName,
  email: EmailAddress,
  subject: Line(160).min(1, 'subject.missing'),
  message: Text(5000).min(1, 'message.missing'),
})
export type CreateTicket = z.infer<typeof CreateTicket>

/** Of the other of the two people of a booking. */
export const CreateReport = z.strictObject({
  bookingId: Id,
  reason: z.enum(reportReasons, 'reason.missing'),
  text: Text(2000).default(''),
  /** Who is reported is blocked as well. */
  block: Flag,
})
export type CreateReport = z.infer<typeof CreateReport>

export const AskReport = z.strictObject({ bookingId: Id })
export type AskReport = z.infer<typeof AskReport>
