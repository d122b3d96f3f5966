import { type MutationBudget, pressed } from './mutation-budget.ts'

export const calendarMutations: readonly MutationBudget[] = [
  {
    by: 'member',
    route: '/settings/calendar',
    procedure: 'calendar.renewFeed',
    path: () => '/settings/calendar',
    form: pressed,
    status: 303,
    depth: 2,
    requests: 3,
  },
]
