import { and, eq } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { users } from '@mentorhub/db/schema/users'
import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { reaches } from '@mentorhub/domain/users/staff'
import { audit } from '../audit.ts'
import { consumeToken, tokenRefusals } from '../auth/link-token.ts'
import { openSession } from '../auth/open-session.ts'
import type { Person } from '../auth/person.ts'
import { tokenOf, type FoundLink } from '../auth/token-of.ts'
import { isStillHere, signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { endInvitations } from './end-invitations.ts'

/** Only the owner of the invited address takes the role, once, and only while whoever invited may still invite. */
export async function acceptInvite(ctx: Ctx, { token }: LinkToken): Promise<{ accepted: true }> {
  const [found, person] = await Promise.all([tokenOf(ctx, 'admin_invite', token), signedIn(ctx)])
  if (!found) throw new Refusal('not_found', 'token.invalid')
  const role = roleFor(found.token, person)
  const session = await openSession(ctx, { id: person.id, staffRole: role }, { alone: true })
  await commit(
    ctx,
    [
      consumeToken(ctx, {
        purpose: 'admin_invite',
        hash: found.token.hash,
        provided: and(mayInvite(ctx, found.user.id), isStillHere(ctx, person.id)),
      }),
      endInvitations(ctx, person.email, found.token.hash),
      ctx.db.update(users).set({ staffRole: role }).where(eq(users.id, person.id)),
      ...session.statements,
      audit(ctx, {
        actorId: person.id,
        action: 'admin.role_accepted',
        subject: ['user', person.id],
        before: { role: person.staffRole },
        after: { role, invitedBy: found.user.id },
      }),
      emit(ctx, 'auth.role_changed', { userId: person.id }),
    ],
    tokenRefusals,
  )
  session.give()
  return { accepted: true }
}

function roleFor({ email, staffRole: role }: FoundLink['token'], person: Person) {
  if (email !== person.email) throw new Refusal('forbidden', 'invite.other_address')
  if (!role) throw new Refusal('not_found', 'token.invalid')
  if (reaches(person.staffRole, role)) throw new Refusal('conflict', 'invite.not_needed')
  return role
}

const mayInvite = ({ db }: Ctx, inviterId: string) =>
  isThere(db, users, and(eq(users.id, inviterId), eq(users.staffRole, 'superadmin'), eq(users.status, 'active')))
