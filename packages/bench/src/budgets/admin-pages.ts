import { demoMentorId } from '../app/demo-mentor-id.ts'
import { type PageBudget, read } from './page-budget.ts'

const mentors = '/admin/mentorship/mentors'

/** Guests are led to the sign-in page; members without the role are refused, with the same questions asked. */
const staff = { kind: 'member', depth: read, status: { guest: 302, member: 200 }, as: 'superadmin' } as const
const forwards = { kind: 'machine', depth: read, status: { guest: 302, member: 302 }, as: 'superadmin' } as const

export const adminPages: readonly PageBudget[] = [
  { route: '/admin', path: '/admin', ...forwards },
  { route: '/admin/mentorship', path: '/admin/mentorship', ...forwards },
  { route: mentors, path: `${mentors}?tab=all`, ...staff },
  { route: `${mentors}/:id`, path: `${mentors}/${demoMentorId('ivo')}`, ...staff },
  { route: '/admin/mentorship/categories', path: '/admin/mentorship/categories', ...staff },
]
