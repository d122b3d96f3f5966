import { z } from 'zod'

/** The secret part of a private address. */
export const ReadFeed = z.strictObject({ secret: z.string().min(1).max(100) })
