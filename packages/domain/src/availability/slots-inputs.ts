import { z } from 'zod'
import { TimeZone } from '../users/time-zone.ts'

/** An instant, or the beginning of a day such as "2026-12-03". */
const Edge = z.union([z.int().min(0).max(8_640_000_000_000_000), z.iso.date()])

/** The zone says where days begin; without one it is the mentor's. The end itself is not included. */
export const AskSlots = z.strictObject({
  username: z.string().max(400),
  sessionTypeId: z.string().max(40).optional(),
  from: Edge.optional(),
  to: Edge.optional(),
  zone: TimeZone.optional(),
})
export type AskSlots = z.infer<typeof AskSlots>
