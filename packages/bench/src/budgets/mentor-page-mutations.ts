import type { MutationBudget } from './mutation-budget.ts'

const page = '/mentors/grace-liu'
const once = {
  by: 'member',
  route: '/mentors/:username',
  path: () => page,
  status: 303,
  depth: 2,
  requests: 3,
} as const

/** The mentor of the demo world who takes no requests. */
export const mentorPageMutations: readonly MutationBudget[] = [
  { ...once, procedure: 'mentors.waitlist.join', form: () => ({ does: 'join' }) },
  { ...once, procedure: 'mentors.waitlist.leave', form: () => ({ does: 'leave' }) },
]
