import { z } from 'zod'
import { Photo } from './photo.ts'
import { Rating } from './rating.ts'

/** What every answer about a mentor tells of them. */
export const MentorSummary = z.object({
  username: z.string(),
  name: z.string(),
  photo: Photo.nullable(),
  headline: z.string().nullable(),
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  timezone: z.string(),
  accepting: z.boolean(),
  rating: Rating,
  completed: z.int(),
  /** Nothing until somebody was answered. */
  usualAnswerMs: z.int().nullable(),
  /** Kept back while requests are few. */
  responseRate: z.number().min(0).max(1).nullable(),
})
