import { type PageBudget, read } from './page-budget.ts'

/** Guests are led to the sign-in page; members who are no mentors to the way to become one. */
const mentors = { kind: 'member', depth: read, status: { guest: 302, member: 200 }, as: 'mentor' } as const

export const mentorPages: readonly PageBudget[] = [
  { route: '/mentor', path: '/mentor', ...mentors },
  { route: '/mentor/profile', path: '/mentor/profile?mode=preview', ...mentors },
  { route: '/mentor/guidelines', path: '/mentor/guidelines', ...mentors },
]
