import { z } from 'zod'
import { Rating } from './rating.ts'

const share = z.number().min(0).max(1).nullable()

export const Offer = z.object({
  accepting: z.boolean(),
  hasHours: z.boolean(),
  sessionTypes: z.int(),
  /** Bookable starts within the days that the meter looks ahead. */
  slots: z.int(),
  nextSlotAt: z.int().nullable(),
})

export const Dashboard = Offer.extend({
  username: z.string(),
  zone: z.string(),
  /** When requests were stopped because several were left without an answer. */
  pausedAt: z.int().nullable(),
  /** How many want to be told when a time opens. */
  waiting: z.int(),
  /** What mentees look for and do not find. */
  lacks: z.object({ photo: z.boolean(), headline: z.boolean() }),
  /** Null is what nothing is known of so far. */
  figures: z.object({
    conducted: z.int(),
    completed: z.int(),
    menteesHelped: z.int(),
    rating: Rating,
    responseRate: share,
    completionRate: share,
    averageMinutes: z.number().nullable(),
  }),
})
