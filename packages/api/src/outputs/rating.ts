import { z } from 'zod'

/** The average is kept back while reviews are few. */
export const Rating = z.object({ average: z.number().nullable(), count: z.int() })
