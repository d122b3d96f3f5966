import { members, type Row } from './row.ts'

const nobodys = '0'.repeat(26)
const words = { topic: 'How to lead', sessionTypeId: nobodys, start: 0 }

/** What whoever asks for a session does, and what either may say of the other. */
export const bookingRequestRows: Readonly<Record<string, Row>> = {
  'bookings.draft': { ...members, input: { username: 'nobody' } },
  'bookings.request': { gate: 'verified', input: { username: 'nobody', ...words }, answer: 'NOT_FOUND' },
  'bookings.editing': { ...members, input: { id: nobodys }, answer: 'NOT_FOUND' },
  'bookings.edit': { gate: 'verified', input: { id: nobodys, version: 1, ...words }, answer: 'NOT_FOUND' },
  'bookings.files.keep': {
    gate: 'verified',
    input: { files: [{ name: 'notes.md', bytes: new TextEncoder().encode('# Notes') }] },
  },
  'bookings.files.get': { ...members, input: { id: nobodys }, answer: 'NOT_FOUND' },
  'support.reports.about': { ...members, input: { bookingId: nobodys }, answer: 'NOT_FOUND' },
  'support.reports.create': { ...members, input: { bookingId: nobodys, reason: 'spam' }, answer: 'NOT_FOUND' },
}
