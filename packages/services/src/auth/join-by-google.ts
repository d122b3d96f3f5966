import type { GoogleIdentity } from '@mentorhub/domain/ports'
import { usernameFrom } from '@mentorhub/domain/users/username'
import { auditOwn } from '../audit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { enterWhole } from './enter.ts'
import { connectionRow } from './google-connection.ts'
import { newMember } from './new-member.ts'

type Joining = {
  readonly person: GoogleIdentity
  readonly timezone: string | undefined
  /** Whether somebody has the username that the name suggests. */
  readonly isNameTaken: boolean
}

/** Google has confirmed the address, so there is no mail to wait for. What else we ask at sign-up is asked later. */
export async function joinByGoogle(ctx: Ctx, { person, timezone, isNameTaken }: Joining): Promise<'welcome'> {
  const userId = ctx.newId()
  const { name, email } = person
  const statements = [
    ...newMember(ctx, {
      userId,
      name,
      username: usernameFrom(name, isNameTaken ? ctx.newId().slice(-6).toLowerCase() : ''),
      email,
      emailVerifiedAt: ctx.now(),
      passwordHash: null,
      intent: 'mentee',
      timezone,
      skills: [],
      expertise: [],
      interests: [],
    }),
    connectionRow(ctx, userId, person),
    auditOwn(ctx, userId, { action: 'auth.google_joined' }),
    emit(ctx, 'users.joined', { userId }),
  ]
  await enterWhole(ctx, { id: userId, staffRole: null }, { statements, reasons: joinedMeanwhile })
  return 'welcome'
}

const joinedMeanwhile = {
  'users.email': 'google.changed_meanwhile',
  'users.username': 'google.changed_meanwhile',
  'oauth_accounts.provider, oauth_accounts.provider_user_id': 'google.changed_meanwhile',
} as const
