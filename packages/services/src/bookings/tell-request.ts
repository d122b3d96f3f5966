import { edited, receipt, requested } from '@mentorhub/emails/bookings/request-words'
import { askedOf, dueOf } from './answer-urls.ts'
import { instantFor, sessionFor } from './as-reader.ts'
import type { Teller } from './teller.ts'

/** The mentor can answer from the mail; the mentee gets a receipt. */
export const tellOfRequest: Teller = async (ctx, told) => [
  { to: 'mentor', words: requested(await askedOf(ctx, told)) },
  {
    to: 'mentee',
    words: receipt({ session: sessionFor(ctx, told, 'mentee'), until: instantFor(told, 'mentee', dueOf(told)) }),
  },
]

/** Whoever changed it knows; the buttons that the mentor has got were about what it said before. */
export const tellOfEdit: Teller = async (ctx, told) => [{ to: 'mentor', words: edited(await askedOf(ctx, told)) }]
