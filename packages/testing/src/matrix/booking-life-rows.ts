import { members, type Row } from './row.ts'

const id = '0'.repeat(26)
const nobodys = { answer: 'NOT_FOUND' } as const
const seen = { ...members, ...nobodys, input: { id, version: 1 } }

/** What the two people of a booking see and do; of a booking of others nobody hears that there is one. */
export const bookingLifeRows: Readonly<Record<string, Row>> = {
  'bookings.get': { ...members, ...nobodys, input: { id } },
  'bookings.preview': { ...members, ...nobodys, input: { id, move: 'cancel' } },
  'bookings.cancel': seen,
  'bookings.setMeetingLink': {
    ...members,
    ...nobodys,
    input: { id, version: 1, meetingUrl: 'https://meet.example.org/us' },
  },
  'bookings.reconfirm': seen,
  'bookings.reportAbsence': seen,
  'bookings.complete': seen,
  'bookings.checkIn': { ...members, ...nobodys, input: { id } },
  'bookings.notes.write': { ...members, ...nobodys, input: { id, note: 'Ask about the team' } },
  'bookings.feedback.submit': { gate: 'verified', ...nobodys, input: { id, rating: 5 } },
}
