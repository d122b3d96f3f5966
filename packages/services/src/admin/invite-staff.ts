import type { InviteStaff } from '@mentorhub/domain/admin/inputs'
import { audit } from '../audit.ts'
import { newLink } from '../auth/mailed-link.ts'
import { proven } from '../auth/proven.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/** Nobody makes themselves staff: a superadmin invites an address, and its owner accepts. */
export async function inviteStaff(ctx: Ctx, { email, role }: InviteStaff): Promise<{ invited: true }> {
  const { id } = await proven(ctx)
  const { linkId, statement } = await newLink(ctx, 'admin_invite', { userId: id, email, staffRole: role })
  await commit(ctx, [
    statement,
    audit(ctx, { actorId: id, action: 'admin.staff_invited', subject: ['invitation', linkId], after: { role } }),
    emit(ctx, 'auth.staff_invited', { linkId }),
  ])
  return { invited: true }
}
