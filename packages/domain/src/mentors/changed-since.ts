import type { ApplicationSnapshot } from './application.ts'

export const applicationFields = [
  'bio',
  'expertise',
  'timezone',
  'company',
  'jobTitle',
  'yearsExperience',
  'photoKey',
  'linkedinUrl',
  'githubUrl',
  'twitterUrl',
  'websiteUrl',
] as const satisfies readonly (keyof ApplicationSnapshot)[]
export type ApplicationField = (typeof applicationFields)[number]

/** What an applicant has changed in their profile since they handed it in: approval makes public what is there now. */
export const changedSince = (handedIn: ApplicationSnapshot, now: ApplicationSnapshot): ApplicationField[] =>
  applicationFields.filter((field) => textOf(handedIn[field]) !== textOf(now[field]))

const textOf = (value: ApplicationSnapshot[ApplicationField]) =>
  typeof value === 'object' && value !== null ? value.toSorted().join('\n') : String(value)
