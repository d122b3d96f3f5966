import { type PageBudget, read } from './page-budget.ts'

const mentors = { kind: 'member', depth: read, status: { guest: 302, member: 200 }, as: 'mentor' } as const

/** With the longest way there is: what a change would do is read beside all the rest. */
export const schedulePages: readonly PageBudget[] = [
  { route: '/mentor/availability', path: '/mentor/availability?tab=limits&zone=Asia/Tokyo', ...mentors },
  { route: '/mentor/session-types', path: '/mentor/session-types', ...mentors },
]
