import { z } from 'zod'
import { legalVersions } from '../legal/legal.ts'
import { Flag, Line, OrNull, Version, Whole } from '../text-inputs.ts'
import { GithubLink, LinkedinLink, TwitterLink, Website } from '../users/links.ts'
import { TimeZone } from '../users/time-zone.ts'
import { missingAt, type ApplicationNeed } from './application-steps.ts'
import { DraftBio } from './bio.ts'
import { DraftExpertise } from './expertise.ts'

/** The photo is uploaded by itself, and the last step is handed in. */
export const savedSteps = ['basics', 'links'] as const

const Written = z.strictObject({
  step: z.enum(savedSteps),
  /** The state of the profile that the writing began from. */
  version: Version,
  /** Keeps what is there, whole or not. */
  later: Flag,
  bio: DraftBio.default(''),
  expertise: DraftExpertise,
  jobTitle: OrNull(Line(80)).default(null),
  company: OrNull(Line(80)).default(null),
  yearsExperience: OrNull(Whole(0, 70)).default(null),
  timezone: TimeZone.optional(),
  linkedinUrl: OrNull(LinkedinLink).default(null),
  githubUrl: OrNull(GithubLink).default(null),
  twitterUrl: OrNull(TwitterLink).default(null),
  websiteUrl: OrNull(Website).default(null),
})

/** What stands in the fields of one step; those of the other are not looked at. */
export const SaveStep = Written.superRefine(({ step, later, timezone = '', ...told }, check) => {
  if (later) return
  for (const need of missingAt(step, { ...told, timezone, photo: null }))
    check.addIssue({ code: 'custom', path: [need], message: whatIsMissing[need] })
})
export type SaveStep = z.infer<typeof SaveStep>

const whatIsMissing: Readonly<Record<ApplicationNeed, string>> = {
  bio: 'mentor.bio_too_short',
  expertise: 'mentor.expertise_missing',
  jobTitle: 'text.missing',
  company: 'text.missing',
  yearsExperience: 'number.range',
  timezone: 'timezone.unknown',
  photo: 'photo.missing',
}

/** Agreeing names the version of the guidelines that was there to read. */
const Agreed = z
  .string('guidelines.missing')
  .refine((version) => version === legalVersions.mentor_guidelines, 'guidelines.changed')

/** `digest` names exactly what was looked at before it was handed in. */
export const SubmitApplication = z.strictObject({ digest: z.string().max(64), guidelines: Agreed })
export type SubmitApplication = z.infer<typeof SubmitApplication>
