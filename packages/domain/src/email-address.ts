import { z } from 'zod'

/** Kept in lower case everywhere, so that a plain unique key knows two spellings for one address. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())
