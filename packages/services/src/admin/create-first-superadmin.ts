import { eq, sql } from 'drizzle-orm'
import { auditLog } from '@mentorhub/db/schema/admin'
import { users } from '@mentorhub/db/schema/users'
import { linkToken } from '../auth/link-token.ts'
import { newLink } from '../auth/mailed-link.ts'
import { newMember } from '../auth/new-member.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

const plain = {
  emailVerifiedAt: null,
  passwordHash: null,
  intent: 'mentee',
  skills: [],
  expertise: [],
  interests: [],
} as const

type Keys = Pick<Ctx, 'db' | 'now' | 'newId' | 'linkKey' | 'appUrl' | 'admission'>
type Superadmin = { readonly email: string; readonly name: string; readonly username: string }

/**
 * For whoever holds the keys of a new installation: the account, or the one that has the address, becomes superadmin,
 * and the way to its password is answered. The insert insists that there is none yet.
 */
export async function createFirstSuperadmin(ctx: Keys, given: Superadmin): Promise<{ resetUrl: string }> {
  const [known] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.email, given.email))
  const userId = known?.id ?? ctx.newId()
  const link = await newLink(ctx, 'reset_password', { userId, email: given.email })
  const nobodyYet = sql`(select case when not exists (select 1 from users where staff_role = 'superadmin') then ${ctx.newId()} end)`
  await commit(
    ctx,
    [
      ctx.db.insert(auditLog).values({
        id: nobodyYet,
        action: 'admin.first_superadmin',
        subjectType: 'user',
        subjectId: userId,
        at: ctx.now(),
      }),
      ...(known ? [] : newMember(ctx, { ...given, ...plain, userId })),
      ctx.db.update(users).set({ staffRole: 'superadmin', emailVerifiedAt: ctx.now() }).where(eq(users.id, userId)),
      link.statement,
    ],
    { 'audit_log.id is null': 'admin.superadmin_exists', 'users.username': 'username.taken' },
  )
  return { resetUrl: `${ctx.appUrl}/reset/${await linkToken(ctx, 'reset_password', link.linkId)}` }
}
