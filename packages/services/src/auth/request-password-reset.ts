import { and, eq, sql } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { Email } from '@mentorhub/domain/auth/inputs'
import { hours } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { within } from '../rate-limit.ts'
import { newLink } from './mailed-link.ts'

const asked = { asked: true } as const

/** One commit for every address: for one that nobody has, the link has no owner, and the table refuses it unseen. */
export async function requestPasswordReset(ctx: Ctx, { email }: Email): Promise<{ asked: true }> {
  await within(ctx, { key: `reset:${email}`, limit: 3, windowMs: hours(1) })
  const owner = ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), eq(users.status, 'active')))
  const { linkId, statement } = await newLink(ctx, 'reset_password', { userId: sql`(${owner})`, email })
  await commit(ctx, [statement, emit(ctx, 'auth.reset_asked', { linkId })], { auth_tokens_user: 'reset.nobody' }).catch(
    calm,
  )
  return asked
}

function calm(error: unknown): void {
  if (!(error instanceof Refusal && error.message === 'reset.nobody')) throw error
}
