import {
  proficiencies,
  shownRoles,
  type ItemKind,
  type Proficiency,
  type ShownRole,
} from '@mentorhub/domain/users/profile'
import type { ProfileVisibility } from '@mentorhub/domain/users/user'

export type Choice = { readonly value: string; readonly label: string }

export const shownRoleWords: Readonly<Record<ShownRole, string>> = {
  professional: 'Professional',
  recruiter: 'Recruiter',
  industry_expert: 'Industry expert',
  fellow_candidate: 'Fellow candidate',
  student: 'Student',
  career_shifter: 'Career shifter',
}
export const roleChoices: readonly Choice[] = shownRoles.map((value) => ({ value, label: shownRoleWords[value] }))

export const proficiencyWords: Readonly<Record<Proficiency, string>> = {
  basic: 'Basic',
  conversational: 'Conversational',
  fluent: 'Fluent',
  native: 'Native',
}
export const proficiencyChoices: readonly Choice[] = proficiencies.map((value) => ({
  value,
  label: proficiencyWords[value],
}))

type KindWords = { readonly one: string; readonly many: string; readonly issuer: string; readonly why: string }
export const kindWords: Readonly<Record<ItemKind, KindWords>> = {
  experience: { one: 'position', many: 'Experience', issuer: 'Company', why: 'Where you have worked, and as what.' },
  project: { one: 'project', many: 'Projects', issuer: 'For whom', why: 'What you have made, with a link to see it.' },
  certification: {
    one: 'certificate',
    many: 'Certificates',
    issuer: 'Issued by',
    why: 'What you have learned and somebody has examined.',
  },
  achievement: {
    one: 'achievement',
    many: 'Achievements',
    issuer: 'Given by',
    why: 'Prizes, talks, records: what you are proud of.',
  },
}
/** In the order in which a profile shows them. */
export const shownKinds: readonly ItemKind[] = ['experience', 'project', 'certification', 'achievement']

type VisibilityCard = Choice & { readonly value: ProfileVisibility; readonly description: string }
export const visibilityCards: readonly VisibilityCard[] = [
  { value: 'public', label: 'Everybody', description: 'Also people who are not signed in, and search engines.' },
  { value: 'members', label: 'Members', description: 'Everybody who is signed in.' },
  {
    value: 'community',
    label: 'My communities',
    description: 'People who share a community with you, and mentors whom you have asked for a session.',
  },
]
