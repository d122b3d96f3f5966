import { type PageBudget, read } from './page-budget.ts'

/** An hour that is far away and so not free: what somebody sees who was too late. */
const late = 4_000_000_000_000

export const mentorPagePages: readonly PageBudget[] = [
  { route: '/bookings/new/:username', path: `/bookings/new/noor?start=${late}`, kind: 'public', depth: read },
]
