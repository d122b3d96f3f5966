import { and, eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { SignIn } from '@mentorhub/domain/auth/inputs'
import { minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { within } from '../rate-limit.ts'
import { isKnownBrowser, rememberBrowser } from './known-browser.ts'
import { accountColumns, enter, type SignedIn } from './enter.ts'

/**
 * An unknown address takes as long as a wrong password, and both are answered alike. Strangers who guess use up the
 * tries of strangers: a browser in which the account was open before has tries of its own.
 */
export async function signIn(ctx: Ctx, { email, password }: SignIn): Promise<SignedIn> {
  const whose = (await isKnownBrowser(ctx, email)) ? 'sign-in at home' : 'sign-in'
  const [[account]] = await Promise.all([
    accountBy(ctx, email),
    within(ctx, { key: `${whose}:${email}`, limit: 10, windowMs: minutes(10) }),
  ])
  const isRight = await ctx.passwords.check(password, account?.passwordHash ?? null)
  if (!account?.passwordHash || !isRight) throw new Refusal('unauthenticated', 'auth.wrong_credentials')
  const { passwordHash } = account
  const entered = await enter(ctx, account, { provided: eq(users.passwordHash, passwordHash) })
  await rememberBrowser(ctx, email)
  if (ctx.passwords.isDated(passwordHash)) ctx.waitUntil(hashAnew(ctx, account.id, { password, passwordHash }))
  return entered
}

const accountBy = ({ db }: Ctx, email: string) => db.select(accountColumns).from(users).where(eq(users.email, email))

type Dated = { readonly password: string; readonly passwordHash: string }

/** A password that was hashed with weaker numbers is hashed anew while it is at hand, unless it has changed since. */
async function hashAnew({ db, passwords }: Ctx, id: string, { password, passwordHash }: Dated): Promise<void> {
  const fresh = await passwords.hash(password)
  await db
    .update(users)
    .set({ passwordHash: fresh })
    .where(and(eq(users.id, id), eq(users.passwordHash, passwordHash)))
}
