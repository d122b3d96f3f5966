import { and, eq, exists, sql } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { reaches } from '@mentorhub/domain/users/staff'
import { audit } from '../audit.ts'
import { consumeToken, tokenRefusals } from '../auth/link-token.ts'
import { openSession } from '../auth/open-session.ts'
import type { Person } from '../auth/person.ts'
import { tokenOf } from '../auth/token-of.ts'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

type Invitation = NonNullable<Awaited<ReturnType<typeof tokenOf>>>['token']

/** Only the owner of the invited address takes the role, once, and only while whoever invited may still invite. */
export async function acceptInvite(ctx: Ctx, { token }: LinkToken): Promise<{ accepted: true }> {
  const [found, person] = await Promise.all([tokenOf(ctx, 'admin_invite', token), signedIn(ctx)])
  if (!found) throw new Refusal('not_found', 'token.invalid')
  const role = roleFor(found.token, person)
  const session = await openSession(ctx, { userId: person.id, isStaff: true, alone: true })
  await commit(
    ctx,
    [
      consumeToken(ctx, { purpose: 'admin_invite', hash: found.token.hash, provided: mayInvite(ctx, found.user.id) }),
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

function roleFor({ email, staffRole: role }: Invitation, person: Person) {
  if (email !== person.email) throw new Refusal('forbidden', 'invite.other_address')
  if (!role) throw new Refusal('not_found', 'token.invalid')
  if (reaches(person.staffRole, role)) throw new Refusal('conflict', 'invite.not_needed')
  return role
}

const mayInvite = ({ db }: Ctx, inviterId: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(users)
      .where(and(eq(users.id, inviterId), eq(users.staffRole, 'superadmin'), eq(users.status, 'active'))),
  )
