import { z } from 'zod'
import { EmailAddress } from '../email-address.ts'
import { NeededLine, Text } from '../text-inputs.ts'
import { PersonName } from '../users/person-name.ts'

export const CreateTicket = z.strictObject({
  name: PersonName,
  email: EmailAddress,
  subject: NeededLine(160),
  message: Text(5000).min(1, 'text.missing'),
})
export type CreateTicket = z.infer<typeof CreateTicket>
