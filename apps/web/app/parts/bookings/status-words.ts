import type { BookingStatus } from '@mentorhub/domain/bookings/booking'

/** What people call the state of a booking. */
export const statusWords: Readonly<Record<BookingStatus, string>> = {
  held: 'Finish payment',
  pending: 'Pending',
  confirmed: 'Confirmed',
  declined: 'Declined',
  expired: 'Expired',
  cancelled: 'Cancelled',
  completed: 'Completed',
  no_show: 'No-show',
}
