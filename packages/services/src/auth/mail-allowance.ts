import { days } from '@mentorhub/domain/duration'
import type { Allowance } from '../rate-limit.ts'

/** Whoever asks, by however many accounts: nobody's mailbox is filled with questions about an address. */
export const mailAllowance = (email: string): Allowance => ({ key: `mails to:${email}`, limit: 5, windowMs: days(1) })
