import { lengthOf } from '../length-of.ts'
import type { ApplicationSnapshot } from './application.ts'
import { bioLengths } from './mentor.ts'

export const applicationSteps = ['basics', 'photo', 'links', 'review'] as const
export type ApplicationStep = (typeof applicationSteps)[number]

/** What of it somebody has told so far. */
export type Told = Omit<ApplicationSnapshot, 'photoKey'> & { readonly photo: object | null }

/** What nobody can apply without, in the order in which it is asked for. */
export const applicationNeeds = [
  'bio',
  'expertise',
  'jobTitle',
  'company',
  'yearsExperience',
  'timezone',
  'photo',
] as const
export type ApplicationNeed = (typeof applicationNeeds)[number]

export const stepOf = (need: ApplicationNeed): ApplicationStep => (need === 'photo' ? 'photo' : 'basics')

const isTold: Readonly<Record<ApplicationNeed, (told: Told) => boolean>> = {
  bio: ({ bio }) => lengthOf(bio) >= bioLengths.least && lengthOf(bio) <= bioLengths.most,
  expertise: ({ expertise }) => expertise.length > 0,
  jobTitle: ({ jobTitle }) => Boolean(jobTitle),
  company: ({ company }) => Boolean(company),
  yearsExperience: ({ yearsExperience }) => yearsExperience !== null,
  timezone: ({ timezone }) => timezone !== '',
  photo: ({ photo }) => photo !== null,
}

export const missingIn = (told: Told): readonly ApplicationNeed[] =>
  applicationNeeds.filter((need) => !isTold[need](told))

export const missingAt = (step: ApplicationStep, told: Told): readonly ApplicationNeed[] =>
  missingIn(told).filter((need) => stepOf(need) === step)

const hasLinks = (told: Told) => [told.linkedinUrl, told.githubUrl, told.twitterUrl, told.websiteUrl].some(Boolean)

/** Whether there is nothing left to do at a step. Links are optional: without any, the step was perhaps never seen. */
export function isDone(step: ApplicationStep, told: Told): boolean {
  if (step === 'review') return false
  return step === 'links' ? hasLinks(told) : missingAt(step, told).length === 0
}

/** Where somebody who comes back goes on. */
export const nextStep = (told: Told): ApplicationStep =>
  applicationSteps.find((step) => !isDone(step, told)) ?? 'review'
