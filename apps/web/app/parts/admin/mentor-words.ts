import type { MentorFilter, MentorTab } from '@mentorhub/domain/admin/mentor-tabs'
import { answerTime, type ChecklistItem, type Decision } from '@mentorhub/domain/mentors/application'
import { shortBelow, type BioHint } from '@mentorhub/domain/mentors/bio-quality'
import type { ApplicationNeed } from '@mentorhub/domain/mentors/application-steps'
import type { ApplicationField } from '@mentorhub/domain/mentors/changed-since'
import { bioLengths, type MentorStatus } from '@mentorhub/domain/mentors/mentor'

export const statusWords = {
  draft: { label: 'Draft', tone: 'neutral' },
  pending: { label: 'Pending', tone: 'highlight' },
  changes_requested: { label: 'Changes requested', tone: 'info' },
  approved: { label: 'Approved', tone: 'success' },
  rejected: { label: 'Rejected', tone: 'danger' },
  inactive: { label: 'Inactive', tone: 'neutral' },
} as const satisfies Record<MentorStatus, { label: string; tone: string }>

export const tabWords: Readonly<Record<MentorTab, { readonly label: string; readonly lead: string }>> = {
  all: { label: 'All', lead: 'Everybody who has handed in an application, the newest first.' },
  pending: {
    label: 'Pending',
    lead: `Awaiting approval, the longest waiting first. Applicants were told ${answerTime}.`,
  },
  approved: { label: 'Approved', lead: 'Active mentors, the newest first: they stand in the directory.' },
  inactive: { label: 'Inactive', lead: 'Deactivated mentors: nobody finds them or chooses a time with them.' },
}

export const filterWords: Readonly<Record<MentorFilter, string>> = {
  rejected: 'Rejected',
  changes_requested: 'Changes requested',
}

export const checklistWords: Readonly<Record<ChecklistItem, { readonly label: string; readonly description: string }>> =
  {
    bio: { label: 'Complete and professional bio', description: 'It says what they have done, and for whom.' },
    expertise: { label: 'Relevant expertise', description: 'The areas fit what they have done.' },
    photo: { label: 'Professional photo', description: 'One person, easy to recognise.' },
    background: { label: 'Verifiable background', description: 'Links or employer say the same.' },
    communication: { label: 'Clear communication', description: 'A mentee would understand every sentence.' },
  }

export const decisionWords: Readonly<Record<Decision, string>> = {
  approved: 'Approved',
  rejected: 'Rejected',
  changes_requested: 'Changes requested',
}

/** After a decision, above whatever comes next. */
export const decidedWords: Readonly<Record<Decision, (name: string) => string>> = {
  approved: (name) => `${name} is approved: a mentor from now on, told by mail.`,
  rejected: (name) => `The application of ${name} is rejected, and the reason is on its way by mail.`,
  changes_requested: (name) => `The application of ${name} goes back for changes; your words are on their way by mail.`,
}

export const hintWords: Readonly<Record<BioHint, string>> = {
  short: `Shorter than most: under ${shortBelow} characters.`,
  one_sentence: 'One sentence only.',
  repeats: 'Repeats words',
  links: 'Links elsewhere',
  contact: 'Gives an address or a number',
  sells: 'May be selling something',
  loud: 'Reads as if it were shouted.',
}

export const fieldWords: Readonly<Record<ApplicationField, string>> = {
  bio: 'bio',
  expertise: 'expertise areas',
  timezone: 'time zone',
  company: 'company',
  jobTitle: 'job title',
  yearsExperience: 'years of experience',
  photoKey: 'photo',
  linkedinUrl: 'LinkedIn link',
  githubUrl: 'GitHub link',
  twitterUrl: 'X link',
  websiteUrl: 'website',
}

export const needWords: Readonly<Record<ApplicationNeed, string>> = {
  bio: `a bio of ${bioLengths.least} to ${bioLengths.most} characters`,
  expertise: 'an area that is shown',
  jobTitle: 'a job title',
  company: 'a company',
  yearsExperience: 'the years of experience',
  timezone: 'a time zone',
  photo: 'a photo',
}

const actions: Readonly<Record<string, string>> = {
  'admin.application_approved': 'Approved the application',
  'admin.application_rejected': 'Rejected the application',
  'admin.changes_requested': 'Asked for changes',
  'admin.mentor_deactivated': 'Deactivated the mentor',
  'admin.mentor_reactivated': 'Reactivated the mentor',
  'admin.role_accepted': 'Became part of the staff',
  'admin.role_set': 'Changed the role on the team',
  'admin.first_superadmin': 'Became the first superadmin',
}

export const actionWords = (action: string) => actions[action] ?? action
