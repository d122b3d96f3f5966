import { and, eq } from 'drizzle-orm'
import { sessions } from '@mentorhub/db/schema/auth'
import { challenges } from '@mentorhub/db/schema/factors'
import { codeLifetime } from '@mentorhub/domain/auth/auth'
import { expiryOf, sessionLife } from '@mentorhub/domain/auth/session'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { within } from '../rate-limit.ts'
import { readHalf } from './half.ts'
import { newCode } from './new-code.ts'

/** Together with the one that was sent at sign-in these are three. */
const mostSends = 2

/** The newest code works, and the half session lasts as long as the code; the tries that are used up stay so. */
export async function sendSignInCode(ctx: Ctx): Promise<{ asked: true }> {
  const { session } = ctx.viewer
  if (session === null) throw new Refusal('unauthenticated', 'auth.required')
  const [half] = await Promise.all([
    readHalf(ctx),
    within(ctx, { key: `sign-in code:${session}`, limit: mostSends, windowMs: codeLifetime }),
  ])
  if (!half?.getsMail || half.expiresAt <= ctx.now()) throw new Refusal('unauthenticated', 'auth.required')
  const code = await newCode(ctx, { session, userId: half.id, why: 'two_factor' })
  const expiresAt = expiryOf(sessionLife('pending_two_factor', false), half.createdAt, ctx.now())
  await commit(ctx, [
    ctx.db
      .update(challenges)
      .set(code.expected)
      .where(and(eq(challenges.sessionId, session), eq(challenges.purpose, 'two_factor'))),
    ctx.db.update(sessions).set({ expiresAt }).where(eq(sessions.id, session)),
    code.mail,
  ])
  return { asked: true }
}
