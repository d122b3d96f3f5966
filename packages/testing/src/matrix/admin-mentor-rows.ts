import type { Row } from './row.ts'

const moderators = { gate: 'moderator' } as const
const admins = { gate: 'admin' } as const
const applicationId = 'no-such-application'
const text = 'A reason that is long enough to be clear.'
const booking = { id: '0'.repeat(26), version: 1 }
const checklist = ['bio', 'expertise', 'photo', 'background', 'communication']

export const adminMentorRows: Readonly<Record<string, Row>> = {
  'admin.applications.list': { ...moderators, input: {} },
  'admin.applications.get': { ...moderators, input: { userId: 'nobody' }, answer: 'NOT_FOUND' },
  'admin.applications.decision': { ...moderators, input: { applicationId } },
  'admin.applications.approve': { ...admins, input: { applicationId, seen: 'none', checklist }, answer: 'NOT_FOUND' },
  'admin.applications.reject': {
    ...admins,
    input: { applicationId, reasonCode: 'terms_violation', reasonText: text },
    answer: 'NOT_FOUND',
  },
  'admin.applications.requestChanges': { ...admins, input: { applicationId, changes: text }, answer: 'NOT_FOUND' },
  'admin.mentors.openBookings': { ...moderators, input: { userId: 'nobody' } },
  'admin.mentors.deactivate': { ...admins, input: { userId: 'nobody', reason: text }, answer: 'NOT_FOUND' },
  'admin.mentors.reactivate': { ...admins, input: { userId: 'nobody' }, answer: 'NOT_FOUND' },
  'admin.bookings.cancel': { ...admins, input: { ...booking, reason: text }, answer: 'NOT_FOUND' },
  'admin.bookings.mark': { ...admins, input: { ...booking, as: 'completed', reason: text }, answer: 'NOT_FOUND' },
  'admin.categories.list': admins,
  'admin.categories.add': { ...admins, input: { name: 'Design' } },
  'admin.categories.rename': { ...admins, input: { id: 'none', name: 'Design' }, answer: 'CONFLICT' },
  'admin.categories.merge': { ...admins, input: { id: 'none', into: 'other' }, answer: 'CONFLICT' },
  'admin.categories.hide': { ...admins, input: { id: 'none' }, answer: 'CONFLICT' },
  'admin.categories.show': { ...admins, input: { id: 'none' }, answer: 'CONFLICT' },
  'admin.categories.move': { ...admins, input: { id: 'none', direction: 'up' }, answer: 'NOT_FOUND' },
}
