import { everybody, members, type Row } from './row.ts'

const mentors: Row = { gate: 'mentor', input: {} }

/** What somebody has asked for, was asked for, and was told afterwards. */
export const bookingListRows: Readonly<Record<string, Row>> = {
  'bookings.ahead': { ...members, input: {} },
  'bookings.feedback.list': { ...everybody, input: { username: 'nobody' }, answer: 'NOT_FOUND' },
  'bookings.feedback.received': mentors,
  'bookings.list': { ...members, input: {} },
  'bookings.requests': mentors,
}
