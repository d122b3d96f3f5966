import { z } from 'zod'
import { goalTypes } from '@mentorhub/domain/mentors/mentor'
import { proficiencies } from '@mentorhub/domain/users/profile'
import { MentorSummary } from './mentor-summary.ts'
import { Item } from './profile.ts'

export const SessionType = z.object({
  id: z.string(),
  name: z.string(),
  goalType: z.enum(goalTypes),
  lengthMin: z.int(),
})

export const Mentor = MentorSummary.extend({
  yearsExperience: z.int().nullable(),
  linkedinUrl: z.string().nullable(),
  githubUrl: z.string().nullable(),
  twitterUrl: z.string().nullable(),
  websiteUrl: z.string().nullable(),
  bio: z.string(),
  /** Since when they are a mentor. */
  approvedAt: z.int().nullable(),
  expertise: z.array(z.object({ slug: z.string(), name: z.string() })),
  sessionTypes: z.array(SessionType),
  skills: z.array(z.object({ name: z.string(), level: z.int().nullable(), years: z.int().nullable() })),
  languages: z.array(z.object({ lang: z.string(), proficiency: z.enum(proficiencies) })),
  items: z.array(Item),
  /** There is more, for those who may see the member profile. */
  hidesItems: z.boolean(),
  isOwner: z.boolean(),
  /** The viewer is told when a time opens. */
  isWaiting: z.boolean(),
  /** The server's, for the local time of the mentor. */
  now: z.int(),
})

/** Free starts as instants; `next` is the first of all, and nothing can be booked from `until` on. */
export const Slots = z.object({
  zone: z.string(),
  sessionTypeId: z.string().nullable(),
  lengthMin: z.int().nullable(),
  starts: z.array(z.int()),
  /** When the viewer is taken themselves, within what was asked for. */
  viewerBusy: z.array(z.object({ start: z.int(), end: z.int() })),
  next: z.int().nullable(),
  until: z.int(),
  accepting: z.boolean(),
})
