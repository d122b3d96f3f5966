import { type PageBudget, read } from './page-budget.ts'

/** Guests are led to the sign-in page; what the page reads is asked beside the question who they are. */
const members = { kind: 'member', depth: read, status: { guest: 302, member: 200 } } as const
const forwards = { kind: 'machine', depth: read, status: { guest: 302, member: 302 } } as const

export const memberPages: readonly PageBudget[] = [
  { route: '/home', path: '/home', ...members },
  { route: '/notifications', path: '/notifications', ...members },
  { route: '/settings', path: '/settings', ...forwards },
  { route: '/settings/profile', path: '/settings/profile', ...members },
  { route: '/settings/profile/items', path: '/settings/profile/items', ...members },
  { route: '/settings/photo', path: '/settings/photo', ...members },
  { route: '/settings/account', path: '/settings/account', ...members },
  { route: '/settings/security', path: '/settings/security', ...members },
  { route: '/settings/security/email', path: '/settings/security/email', ...members },
  { route: '/settings/security/app', path: '/settings/security/app', ...members },
  { route: '/settings/security/recovery', path: '/settings/security/recovery', ...members },
  { route: '/settings/sessions', path: '/settings/sessions', ...members },
  { route: '/settings/notifications', path: '/settings/notifications', ...members },
  { route: '/settings/language', path: '/settings/language', ...members },
  { route: '/settings/privacy', path: '/settings/privacy', ...members },
  { route: '/settings/privacy/export', path: '/settings/privacy/export', ...forwards },
  { route: '/settings/confirm', path: '/settings/confirm', ...members },
  { route: '/admin/roles', path: '/admin/roles', ...members, as: 'superadmin' },
]
