import { z } from 'zod'
import { TimeZone } from '../users/time-zone.ts'
import { googleIntents } from './google-way.ts'

/** A way back that is too long for a cookie is forgotten; somebody who signs in then comes home. */
const longestNext = 500

export const StartGoogle = z.strictObject({
  intent: z.enum(googleIntents),
  next: z
    .string()
    .transform((next) => (next.length > longestNext ? '' : next))
    .default(''),
})
export type StartGoogle = z.infer<typeof StartGoogle>

/** What Google sends back with the browser, and the zone that the browser is in. */
export const FinishGoogle = z.strictObject({
  state: z.string().max(200).optional(),
  code: z.string().max(4096).optional(),
  error: z.string().max(200).optional(),
  timezone: TimeZone.optional(),
})
export type FinishGoogle = z.infer<typeof FinishGoogle>
