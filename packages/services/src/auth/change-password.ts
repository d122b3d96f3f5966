import { and, eq, inArray } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { deviceName } from '@mentorhub/domain/auth/device'
import type { ChangePassword } from '@mentorhub/domain/auth/inputs'
import { passwordTrouble } from '@mentorhub/domain/auth/password'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { openSession } from './open-session.ts'
import { proofRefusals, proven, stillProven } from './proven.ts'

/** Also sets the first one of somebody who came by Google. The present session gets a new id, all others end. */
export async function changePassword(ctx: Ctx, { password }: ChangePassword): Promise<{ changed: true }> {
  const person = await proven(ctx)
  const trouble = passwordTrouble(password, person)
  if (trouble) throw new Refusal('invalid', trouble)
  const [passwordHash, session] = await Promise.all([
    ctx.passwords.hash(password),
    openSession(ctx, person, { alone: true, proven: true }),
  ])
  const device = deviceName(ctx.userAgent)
  const statements = [
    auditOwn(ctx, person.id, { action: 'auth.password_changed', after: { device }, provided: stillProven(ctx) }),
    ctx.db.update(users).set({ passwordHash }).where(eq(users.id, person.id)),
    ctx.db
      .delete(authTokens)
      .where(and(eq(authTokens.userId, person.id), inArray(authTokens.purpose, ['change_email', 'reset_password']))),
    ...session.statements,
    emit(ctx, 'auth.password_changed', { userId: person.id, device, at: ctx.now() }),
  ]
  await commit(ctx, statements, proofRefusals)
  session.give()
  return { changed: true }
}
