import { Refusal } from '@mentorhub/domain/errors'
import { reaches } from '@mentorhub/domain/users/staff'
import type { StaffRole } from '@mentorhub/domain/users/user'
import type { Person } from '@mentorhub/services/auth/person'
import type { Auth } from './meta.ts'

const staffOf = (role: StaffRole) => (person: Person) =>
  reaches(person.staffRole, role) ? undefined : `${role}.required`

/** Why somebody who is signed in may not pass, if so. */
const troubles: Readonly<Record<Exclude<Auth, 'public'>, (person: Person) => string | undefined>> = {
  signedIn: () => undefined,
  verified: ({ emailVerified }) => (emailVerified ? undefined : 'auth.verify_email_first'),
  mentor: ({ isMentor }) => (isMentor ? undefined : 'mentor.required'),
  moderator: staffOf('moderator'),
  admin: staffOf('admin'),
  superadmin: staffOf('superadmin'),
}

/** Who may pass a gate. Whoever decides more than for themselves has also confirmed their address. */
export function admit(auth: Exclude<Auth, 'public'>, person: Person | null): Person {
  if (!person) throw new Refusal('unauthenticated', 'auth.required')
  const trouble = troubles[auth](person) ?? (auth === 'signedIn' ? undefined : troubles.verified(person))
  if (trouble) throw new Refusal('forbidden', trouble)
  return person
}
