/** What people say they are, so that others know from where an answer comes. */
export const shownRoles = [
  'professional',
  'recruiter',
  'industry_expert',
  'fellow_candidate',
  'student',
  'career_shifter',
] as const
export type ShownRole = (typeof shownRoles)[number]

export const itemKinds = ['project', 'certification', 'achievement', 'experience'] as const
export type ItemKind = (typeof itemKinds)[number]

export const proficiencies = ['basic', 'conversational', 'fluent', 'native'] as const
export type Proficiency = (typeof proficiencies)[number]

export const categoryUses = ['expertise', 'interest'] as const
export type CategoryUse = (typeof categoryUses)[number]

/** The eyes of others, through which owners look at their own profile. */
export const onlookers = ['public', 'member'] as const
export type Onlooker = (typeof onlookers)[number]

/** More than anybody reads; a profile is no archive. */
export const mostItems = 60
