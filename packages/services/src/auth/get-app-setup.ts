import { and, eq, gt, isNull } from 'drizzle-orm'
import { twoFactors } from '@mentorhub/db/schema/factors'
import { setupLifetime } from '@mentorhub/domain/auth/factors'
import type { Ctx } from '../context.ts'
import { appSetup, type AppSetup } from './app-code.ts'
import { isProven } from './proven.ts'
import { signedIn } from './viewer.ts'

/** The app that waits for its first code, to who may set it up now. */
export async function getAppSetup(ctx: Ctx): Promise<AppSetup | null> {
  const [person, [waiting]] = await Promise.all([signedIn(ctx), appWaiting(ctx)])
  const secret = waiting && isProven(person, ctx.now()) ? await ctx.vault.open(waiting.sealedSecret ?? '') : undefined
  return secret === undefined ? null : appSetup(secret, person.email)
}

export const isWaiting = (now: number) =>
  and(eq(twoFactors.method, 'totp'), isNull(twoFactors.enabledAt), gt(twoFactors.createdAt, now - setupLifetime))

export const appWaiting = ({ db, viewer, now }: Pick<Ctx, 'db' | 'viewer' | 'now'>) =>
  db
    .select({ sealedSecret: twoFactors.sealedSecret })
    .from(twoFactors)
    .where(and(eq(twoFactors.userId, viewer.id), isWaiting(now())))
