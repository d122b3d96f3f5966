import { z } from 'zod'
import { Id, Version } from '../text-inputs.ts'

/** A booking, as it was when somebody decided what to do with it. */
export const BookingSeen = z.strictObject({ id: Id, version: Version })
export type BookingSeen = z.infer<typeof BookingSeen>

export const BookingRef = z.strictObject({ id: Id })
export type BookingRef = z.infer<typeof BookingRef>
