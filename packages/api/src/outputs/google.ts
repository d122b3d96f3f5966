import { z } from 'zod'

export const ToGoogle = z.object({ url: z.url() })

export const FromGoogle = z.object({
  next: z.enum(['welcome', 'home', 'two_factor', 'password', 'settings']),
  /** Where they wanted to go before; empty when nowhere. */
  path: z.string(),
})

export const GoogleWaiting = z.object({ email: z.string() }).nullable()

export const GoogleStatus = z.object({ connected: z.boolean(), email: z.string().nullable() })
