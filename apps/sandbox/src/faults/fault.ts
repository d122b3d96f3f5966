import { z } from 'zod'

export const services = ['libsql', 'resend', 'google'] as const
export type Service = (typeof services)[number]

/**
 * down: the connection breaks before any work. lost_answer: the work is done, then the connection breaks.
 * slow: the work begins after `ms`. rate_limited: at most `perSecond` requests a second are let through.
 * It strikes `times` times, or until it is healed.
 */
export const Fault = z.strictObject({
  service: z.enum(services),
  kind: z.enum(['down', 'slow', 'lost_answer', 'rate_limited']),
  ms: z.int().min(0).max(600_000).default(5_000),
  perSecond: z.int().min(0).max(1_000).default(0),
  times: z.int().min(1).optional(),
})
export type Fault = z.infer<typeof Fault>
