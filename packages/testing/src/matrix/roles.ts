import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { sessions } from '@mentorhub/db/schema/auth'
import type { TestApp } from '../create-test-app.ts'
import type { Auth } from '@mentorhub/api/meta'
import type { Answer, Row } from './row.ts'

/** Somebody of each kind that a gate can tell apart, signed in. A half has not shown the second factor yet. */
export const roles = {
  guest: async () => null,
  half: async (app: TestApp) => {
    const sam = await app.person('sam')
    await app.db.update(sessions).set({ kind: 'pending_two_factor' })
    return sam
  },
  unverified: (app: TestApp) => app.person('uma', { emailVerifiedAt: null }),
  member: (app: TestApp) => app.person('sam'),
  mentor: async (app: TestApp) => {
    const noor = await app.person('noor')
    const bio = 'Ten years of building teams, and of listening to them first.'
    const approved = { status: 'approved', approvedAt: app.clock.now, timezone: 'UTC', bio } as const
    await app.db.insert(mentorProfiles).values({ userId: noor.id, ...approved })
    return noor
  },
  moderator: (app: TestApp) => app.person('mod', { staffRole: 'moderator' }),
  admin: (app: TestApp) => app.person('ada', { staffRole: 'admin' }),
  superadmin: (app: TestApp) => app.person('root', { staffRole: 'superadmin' }),
} as const
export type Role = keyof typeof roles

const verified: readonly Role[] = ['member', 'mentor', 'moderator', 'admin', 'superadmin']
const passing: Readonly<Record<Auth, readonly Role[]>> = {
  public: ['guest', 'half', 'unverified', ...verified],
  signedIn: ['unverified', ...verified],
  verified,
  mentor: ['mentor'],
  moderator: ['moderator', 'admin', 'superadmin'],
  admin: ['admin', 'superadmin'],
  superadmin: ['superadmin'],
}

/** What the matrix says that somebody hears. */
export function expected({ gate, answer = 'allowed', unverified = answer }: Row, role: Role): Answer {
  if (passing[gate].includes(role)) return role === 'unverified' ? unverified : answer
  return role === 'guest' || role === 'half' ? 'UNAUTHORIZED' : 'FORBIDDEN'
}
