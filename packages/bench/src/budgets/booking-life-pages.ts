import { demoBooking } from '../app/demo-booking.ts'
import { type PageBudget, read } from './page-budget.ts'

const members = { kind: 'member', depth: read, status: { guest: 302, member: 200 } } as const

/** With the mail that the other would get, looked at beside it. */
export const bookingLifePages: readonly PageBudget[] = [
  { route: '/bookings/:id', path: `${demoBooking(10)}?do=cancel`, ...members },
  { route: '/bookings/:id/join', path: `${demoBooking(10)}/join`, ...members },
]
