import { each, type PageBudget, read } from './page-budget.ts'

/** What calendars are given. */
export const calendarPages: readonly PageBudget[] = [
  {
    route: '/settings/calendar',
    path: '/settings/calendar',
    kind: 'member',
    depth: read,
    status: { guest: 302, member: 200 },
  },
  { route: '/ics/:file', path: '/ics/ofnobody.ics', kind: 'machine', depth: read, status: each(404) },
  {
    route: '/bookings/:id/calendar.ics',
    path: `/bookings/${'0'.repeat(26)}/calendar.ics`,
    kind: 'machine',
    depth: read,
    status: { guest: 302, member: 404 },
  },
]
