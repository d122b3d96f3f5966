import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { SignIn } from '@mentorhub/domain/auth/inputs'
import { minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { countOne } from '../rate-limit.ts'
import { accountColumns, enter, type Account, type SignedIn } from './enter.ts'

/** An unknown address takes as long as a wrong password, and both are answered alike. */
export async function signIn(ctx: Ctx, { email, password }: SignIn): Promise<SignedIn> {
  const [[account], wait] = await Promise.all([
    accountBy(ctx, email),
    countOne(ctx, { key: `sign-in:${email}`, limit: 10, windowMs: minutes(10) }),
    ctx.admission,
  ])
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
  const isRight = await ctx.passwords.check(password, account?.passwordHash ?? null)
  if (!account || !isRight) throw new Refusal('unauthenticated', 'auth.wrong_credentials')
  return enter(ctx, account, { statements: await freshHash(ctx, account, password) })
}

const accountBy = ({ db }: Ctx, email: string) => db.select(accountColumns).from(users).where(eq(users.email, email))

/** A password that was hashed with weaker numbers is hashed anew while it is at hand. */
async function freshHash({ db, passwords }: Ctx, { id, passwordHash }: Account, password: string) {
  if (passwordHash === null || !passwords.isDated(passwordHash)) return []
  return [
    db
      .update(users)
      .set({ passwordHash: await passwords.hash(password) })
      .where(eq(users.id, id)),
  ]
}
