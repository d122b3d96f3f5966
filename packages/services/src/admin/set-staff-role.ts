import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { SetStaffRole } from '@mentorhub/domain/admin/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { audit } from '../audit.ts'
import { endSessions } from '../auth/end-sessions.ts'
import { openSession } from '../auth/open-session.ts'
import { proofRefusals, proven, stillProven } from '../auth/proven.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { endInvitations } from './end-invitations.ts'

/**
 * Moves somebody of the staff to another role, or out of it; new people come by invitation. Their sessions end, and the
 * table itself keeps the last superadmin.
 */
export async function setStaffRole(ctx: Ctx, { username, role }: SetStaffRole): Promise<{ set: true }> {
  const [actor, [target]] = await Promise.all([proven(ctx), staffBy(ctx, username)])
  if (!target) throw new Refusal('not_found', 'user.not_found')
  if (!target.staffRole) throw new Refusal('conflict', 'admin.invite_first')
  const staffRole = role === 'member' ? null : role
  const own = target.id === actor.id ? await openSession(ctx, { id: actor.id, staffRole }, { alone: true }) : undefined
  await commit(
    ctx,
    [
      audit(ctx, {
        provided: stillProven(ctx),
        actorId: actor.id,
        action: 'admin.role_set',
        subject: ['user', target.id],
        before: { role: target.staffRole },
        after: { role: staffRole },
      }),
      ctx.db.update(users).set({ staffRole }).where(eq(users.id, target.id)),
      endInvitations(ctx, target.email),
      ...(own?.statements ?? [endSessions(ctx, target.id)]),
      emit(ctx, 'auth.role_changed', { userId: target.id }),
    ],
    { ...proofRefusals, 'users.last_superadmin': 'admin.last_superadmin' },
  )
  own?.give()
  return { set: true }
}

const staffBy = ({ db }: Ctx, username: string) =>
  db
    .select({ id: users.id, email: users.email, staffRole: users.staffRole })
    .from(users)
    .where(eq(users.username, username))
