import type { Row } from './row.ts'

const superadmins = { gate: 'superadmin' } as const

export const adminRows: Readonly<Record<string, Row>> = {
  'admin.roles.list': superadmins,
  'admin.roles.invite': {
    ...superadmins,
    input: { email: 'new@example.test', role: 'moderator' },
    answer: 'FORBIDDEN',
  },
  'admin.roles.set': { ...superadmins, input: { username: 'nobody', role: 'member' }, answer: 'FORBIDDEN' },
  'auth.acceptAdminInvite': { gate: 'verified', input: { token: 'no-such-token' }, answer: 'NOT_FOUND' },
}
