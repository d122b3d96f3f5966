import { href } from 'react-router'
import {
  applicationSteps,
  isDone,
  stepOf,
  type ApplicationNeed,
  type ApplicationStep,
} from '@mentorhub/domain/mentors/application-steps'
import { bioLengths } from '@mentorhub/domain/mentors/mentor'
import type { StepLink } from '@mentorhub/ui/stepper'
import type { apiFor } from '../../server/api-for.ts'
import { counted } from '../counted.ts'

export type Application = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['application']['get']>>

export const stepPages: Readonly<Record<ApplicationStep, { readonly label: string; readonly to: string }>> = {
  basics: { label: 'Basic Information', to: href('/mentor/apply/1') },
  photo: { label: 'Profile Photo', to: href('/mentor/apply/2') },
  links: { label: 'Social Links', to: href('/mentor/apply/3') },
  review: { label: 'Review & Submit', to: href('/mentor/apply/4') },
}

export const numberOf = (step: ApplicationStep) => applicationSteps.indexOf(step) + 1

export const stepsOf = ({ told }: Application, present: ApplicationStep): readonly StepLink[] =>
  applicationSteps.map((step) => ({ ...stepPages[step], done: isDone(step, told), current: step === present }))

const words: Readonly<Record<ApplicationNeed, string>> = {
  bio: `A bio of ${bioLengths.least} to ${bioLengths.most} characters`,
  expertise: 'At least one area of expertise',
  jobTitle: 'Your job title',
  company: 'Your company',
  yearsExperience: 'Your years of experience',
  timezone: 'Your time zone',
  photo: 'A photo',
}

/** What is missing, each with the field where it is given. */
export const missingLinks = ({ missing }: Application) =>
  missing.map((need) => ({ need, words: words[need], to: `${stepPages[stepOf(need)].to}#${need}` }))

export const yearsWords = (years: number | null) =>
  years === null ? null : years === 0 ? 'Less than a year' : counted(years, 'year')
