import { refused } from './booking-life-mutations.ts'
import type { MutationBudget } from './mutation-budget.ts'

/** One click confirms from any list; here it is for a request that nobody has made. */
export const bookingListMutations: readonly MutationBudget[] = [
  {
    ...refused,
    route: '/mentor/requests',
    by: 'mentor',
    path: () => '/mentor/requests',
    form: () => ({ id: '0'.repeat(26), version: '1' }),
    status: 404,
  },
]
