import { z } from 'zod'
import { EmailAddress } from '../email-address.ts'
import { Line, Text } from '../text-inputs.ts'
import { PersonName } from '../users/person-name.ts'

export const CreateTicket = z.strictObject({
  name: PersonName,
  email: EmailAddress,
  subject: Line(160).min(1, 'subject.missing'),
  message: Text(5000).min(1, 'message.missing'),
})
export type CreateTicket = z.infer<typeof CreateTicket>
