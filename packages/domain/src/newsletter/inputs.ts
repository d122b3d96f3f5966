import { z } from 'zod'
import { EmailAddress } from '../email-address.ts'

export const Subscribe = z.strictObject({ email: EmailAddress })
export type Subscribe = z.infer<typeof Subscribe>

export const NewsletterToken = z.strictObject({ token: z.string().min(1).max(200) })
export type NewsletterToken = z.infer<typeof NewsletterToken>
