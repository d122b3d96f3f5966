import { eq } from 'drizzle-orm'
import { recoveryCodes } from '@mentorhub/db/schema/factors'
import { recoveryCodeCount } from '@mentorhub/domain/auth/factors'
import type { Ctx } from '../context.ts'
import { base32Of, macOf } from '../secrets.ts'
import { codeHash } from './mailed-code.ts'

/** Codes that are shown once, and the statements that put them in the place of all earlier ones. */
export async function newRecoveryCodes(ctx: Ctx, userId: string) {
  const codes = await Promise.all(Array.from({ length: recoveryCodeCount }, () => newRecoveryCode(ctx)))
  const hashes = await Promise.all(codes.map((code) => recoveryHash(ctx, userId, code)))
  const rows = hashes.map((hash) => ({ hash, userId, createdAt: ctx.now() }))
  return {
    codes: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`),
    statements: [
      ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
      ctx.db.insert(recoveryCodes).values(rows),
    ],
  }
}

export const recoveryHash = (ctx: Pick<Ctx, 'linkKey'>, userId: string, code: string) =>
  codeHash(ctx, `recovery:${userId}`, code)

/** Ten letters of five bits each. */
async function newRecoveryCode({ linkKey, newId }: Ctx): Promise<string> {
  return base32Of(await macOf(linkKey, `recovery:${newId()}`)).slice(0, 10)
}
