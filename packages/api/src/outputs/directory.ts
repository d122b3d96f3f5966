import { z } from 'zod'
import { directorySorts } from '@mentorhub/domain/mentors/directory'
import { MentorSummary } from './mentor-summary.ts'

const MentorCard = MentorSummary.extend({
  expertise: z.array(z.string()),
  /** BCP 47, in the mentor's order. */
  languages: z.array(z.string()),
  isNew: z.boolean(),
  /** The first start that can be booked; among the times that were asked for, if any were. */
  nextFreeAt: z.int().nullable(),
  /** What of the viewer's wishes the mentor meets. */
  reasons: z.object({ knows: z.array(z.string()), wanted: z.int(), helpsWith: z.array(z.string()) }).nullable(),
})

const Named = z.object({ slug: z.string(), name: z.string() })

export const Found = z.object({
  mentors: z.array(MentorCard),
  next: z.string().nullable(),
  /** Counted up to 1,001, which says that there are more. */
  total: z.int(),
  sort: z.enum(directorySorts),
  /** What was searched instead of what was typed. */
  searchedFor: z.string().nullable(),
  /** What the filters are called today: a category may have been merged into another. */
  category: Named.nullable(),
  skill: Named.nullable(),
})

export const Category = Named.extend({ mentors: z.int() })

/** What listed mentors speak and where they live. */
export const Choices = z.object({ languages: z.array(z.string()), countries: z.array(z.string()) })

export const Recommended = z.object({ mentors: z.array(MentorCard), wishes: z.int() })
