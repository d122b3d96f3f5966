import { z } from 'zod'
import { decisions, rejectionReasons } from '@mentorhub/domain/mentors/application'
import { applicationNeeds, applicationSteps } from '@mentorhub/domain/mentors/application-steps'
import { standings } from '@mentorhub/domain/mentors/standing'
import { Photo } from './photo.ts'

/** What an application says. */
export const Told = z.object({
  bio: z.string(),
  expertise: z.array(z.string()).readonly(),
  timezone: z.string(),
  company: z.string().nullable(),
  jobTitle: z.string().nullable(),
  yearsExperience: z.int().nullable(),
  photo: Photo.nullable(),
  linkedinUrl: z.string().nullable(),
  githubUrl: z.string().nullable(),
  twitterUrl: z.string().nullable(),
  websiteUrl: z.string().nullable(),
})

/** What was handed in last, and what came of it. */
const Sent = z.object({
  told: Told,
  submittedAt: z.int(),
  decision: z.enum(decisions).nullable(),
  reasonCode: z.enum(rejectionReasons).nullable(),
  reasonText: z.string(),
})

export const Application = z.object({
  standing: z.enum(standings),
  version: z.int(),
  digest: z.string(),
  told: Told,
  missing: z.array(z.enum(applicationNeeds)),
  goOn: z.enum(applicationSteps),
  choices: z.array(z.object({ slug: z.string(), name: z.string(), isChosen: z.boolean() })),
  sent: Sent.nullable(),
  inactiveReason: z.string().nullable(),
  reapplyFrom: z.int().nullable(),
})
