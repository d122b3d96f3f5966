import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { authTokens, tokenUses } from '@mentorhub/db/schema/auth'
import { profiles, users } from '@mentorhub/db/schema/users'
import { accountColumns } from '../auth/enter.ts'
import type { Ctx } from '../context.ts'
import { photoOf } from '../users/photo-of.ts'

/** Who runs the place, and who is invited to. */
export async function listStaff({ db, now }: Ctx) {
  const [staff, invited] = await Promise.all([
    db
      .select({
        username: users.username,
        name: users.name,
        role: users.staffRole,
        hasSecondFactor: accountColumns.hasSecondFactor,
        photoKey: profiles.photoKey,
      })
      .from(users)
      .leftJoin(profiles, eq(profiles.userId, users.id))
      .where(isNotNull(users.staffRole))
      .orderBy(asc(users.name)),
    db
      .select({ email: authTokens.email, role: authTokens.staffRole, expiresAt: authTokens.expiresAt })
      .from(authTokens)
      .leftJoin(tokenUses, eq(tokenUses.hash, authTokens.hash))
      .where(and(eq(authTokens.purpose, 'admin_invite'), gt(authTokens.expiresAt, now()), isNull(tokenUses.hash)))
      .orderBy(asc(authTokens.expiresAt)),
  ])
  return { staff: staff.map(({ photoKey, ...one }) => ({ ...one, photo: photoOf(photoKey) })), invited }
}
