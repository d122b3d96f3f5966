import { demoBooking } from '../app/demo-booking.ts'
import { drawn, each, type PageBudget, read } from './page-budget.ts'

const members = { kind: 'member', depth: read, status: { guest: 302, member: 200 } } as const
const asked = demoBooking(13)

export const bookingRequestPages: readonly PageBudget[] = [
  { route: '/bookings/:id/edit', path: `${asked}/edit`, ...members },
  { route: '/bookings/:id/report', path: `${asked}/report`, ...members },
  { route: '/files/:id', path: '/files/of-nobody', kind: 'machine', depth: drawn, status: each(404) },
]
