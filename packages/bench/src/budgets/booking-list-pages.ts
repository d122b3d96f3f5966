import { type PageBudget, read, readAndCached } from './page-budget.ts'

const members = { kind: 'member', depth: read, status: { guest: 302, member: 200 } } as const
const mentors = { ...members, as: 'mentor' } as const

export const bookingListPages: readonly PageBudget[] = [
  { route: '/bookings', path: '/bookings', ...members },
  { route: '/mentor/requests', path: '/mentor/requests', ...mentors },
  { route: '/mentor/bookings', path: '/mentor/bookings?tab=completed', ...mentors },
  { route: '/mentor/feedback', path: '/mentor/feedback', ...mentors },
  { route: '/mentors/:username/reviews', path: '/mentors/noor/reviews', kind: 'public', depth: readAndCached },
]
