import { and, eq, gt } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { sessions } from '@mentorhub/db/schema/auth'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import type { Person } from './person.ts'
import { signedIn } from './viewer.ts'

/** For what would hand the account to whoever sits at a desk that was left: a proof must be minutes old. */
export async function proven(ctx: Pick<Ctx, 'viewer' | 'now'>): Promise<Person> {
  const person = await signedIn(ctx)
  if (!isProven(person, ctx.now())) throw new Refusal('forbidden', 'auth.confirm_first')
  return person
}

export const isProven = ({ sudoUntil }: Person, now: number) => sudoUntil !== null && sudoUntil > now

/** For the audit line of what a proof allows, which stands first: a session that was ended meanwhile allows nothing. */
export const stillProven = ({ db, viewer, now }: Pick<Ctx, 'db' | 'viewer' | 'now'>) =>
  isThere(db, sessions, and(eq(sessions.id, viewer.session ?? ''), gt(sessions.sudoUntil, now())))

export const proofRefusals = { 'audit_log.id is null': 'auth.confirm_first' } as const
