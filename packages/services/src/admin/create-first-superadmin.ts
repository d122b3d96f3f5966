import { and, eq, isNotNull, not } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { authTokens, oauthAccounts } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { audit } from '../audit.ts'
import { endSessions } from '../auth/end-sessions.ts'
import { giveWay } from '../auth/give-way.ts'
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
 * For whoever holds the keys of a new installation: the account that has the address, or a new one, becomes superadmin,
 * and the way to its password is answered. Nothing that opened the account before opens it now, and one whose address
 * nobody confirmed is somebody's guess and gives way. The insert insists that there is no superadmin yet.
 */
export async function createFirstSuperadmin(ctx: Keys, given: Superadmin): Promise<{ resetUrl: string }> {
  const [known] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, given.email), isNotNull(users.emailVerifiedAt)))
  const userId = known?.id ?? ctx.newId()
  const link = await newLink(ctx, 'reset_password', { userId, email: given.email })
  const nobodyYet = not(isThere(ctx.db, users, eq(users.staffRole, 'superadmin')))
  await commit(
    ctx,
    [
      audit(
        { ...ctx, network: '' },
        { actorId: null, action: 'admin.first_superadmin', subject: ['user', userId], provided: nobodyYet },
      ),
      giveWay(ctx, { email: given.email, to: userId }),
      ...(known ? [] : newMember(ctx, { ...given, ...plain, userId })),
      ctx.db
        .update(users)
        .set({ staffRole: 'superadmin', emailVerifiedAt: ctx.now(), passwordHash: null })
        .where(eq(users.id, userId)),
      endSessions(ctx, userId),
      ctx.db.delete(oauthAccounts).where(eq(oauthAccounts.userId, userId)),
      ctx.db.delete(authTokens).where(eq(authTokens.userId, userId)),
      link.statement,
    ],
    { 'audit_log.id is null': 'admin.superadmin_exists', 'users.username': 'username.taken' },
  )
  return { resetUrl: `${ctx.appUrl}/reset/${await linkToken(ctx, 'reset_password', link.linkId)}` }
}
