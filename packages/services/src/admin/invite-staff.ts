import type { InviteStaff } from '@mentorhub/domain/admin/inputs'
import { audit } from '../audit.ts'
import { newLink } from '../auth/mailed-link.ts'
import { proofRefusals, proven, stillProven } from '../auth/proven.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/** Nobody makes themselves staff: a superadmin invites an address, and its owner accepts. */
export async function inviteStaff(ctx: Ctx, { email, role }: InviteStaff): Promise<{ invited: true }> {
  const { id } = await proven(ctx)
  const { linkId, statement } = await newLink(ctx, 'admin_invite', { userId: id, email, staffRole: role })
  const told = { actorId: id, action: 'admin.staff_invited', subject: ['invitation', linkId], after: { role } } as const
  await commit(
    ctx,
    [audit(ctx, { ...told, provided: stillProven(ctx) }), statement, emit(ctx, 'auth.staff_invited', { linkId })],
    proofRefusals,
  )
  return { invited: true }
}
