import { members, type Row } from './row.ts'

const username = 'nobody'

export const privacyRows: Readonly<Record<string, Row>> = {
  'users.exportData': { ...members, answer: 'FORBIDDEN' },
  'users.closingBookings': members,
  'users.deleteAccount': { ...members, answer: 'FORBIDDEN' },
  'users.keepAccount': members,
  'users.block': { ...members, input: { username }, answer: 'NOT_FOUND' },
  'users.unblock': { ...members, input: { username } },
  'users.blocks.list': members,
}
