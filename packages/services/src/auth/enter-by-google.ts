import { and, eq } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { googleStep } from '@mentorhub/domain/auth/google-linking'
import { atPassword } from '@mentorhub/domain/auth/google-way'
import { Refusal } from '@mentorhub/domain/errors'
import type { GoogleIdentity } from '@mentorhub/domain/ports'
import { usernameFrom } from '@mentorhub/domain/users/username'
import type { Ctx } from '../context.ts'
import { type Account, accountColumns, enter } from './enter.ts'
import { joinByGoogle } from './join-by-google.ts'
import { giveSealed } from './sealed-cookie.ts'
import { takeOverByGoogle } from './take-over-by-google.ts'

export type Arrived = {
  readonly next: 'welcome' | 'home' | 'two_factor' | 'password' | 'settings'
  /** Where they wanted to go before; empty when nowhere. */
  readonly path: string
}

type Arriving = {
  readonly person: GoogleIdentity
  readonly next: string
  readonly timezone: string | undefined
}

/** Somebody who comes at the same moment a second time, or signs up by mail meanwhile, is decided about anew. */
export async function enterByGoogle(ctx: Ctx, arriving: Arriving, tries = 3): Promise<Arrived> {
  try {
    return { path: arriving.next, next: await arrive(ctx, arriving) }
  } catch (error) {
    const isMeanwhile = error instanceof Refusal && error.message === 'google.changed_meanwhile'
    if (!isMeanwhile || tries === 1) throw error
    return enterByGoogle(ctx, arriving, tries - 1)
  }
}

async function arrive(ctx: Ctx, { person, next, timezone }: Arriving): Promise<Arrived['next']> {
  const { isNameTaken, ...known } = await knownOf(ctx, person)
  const step = googleStep({ ...known, emailVerified: person.emailVerified })
  if (step.to === 'refuse') throw new Refusal('conflict', step.reason)
  if (step.to === 'join') return joinByGoogle(ctx, { person, timezone, isNameTaken })
  const { account, to } = step
  if (to === 'enter') return enterConnected(ctx, account, person)
  if (to === 'take_over') return takeOverByGoogle(ctx, account, person)
  const { sub, email } = person
  await giveSealed(ctx, atPassword, { stage: 'at_password', userId: account.id, sub, email, next })
  return 'password'
}

async function knownOf({ db }: Ctx, { sub, email, name }: GoogleIdentity) {
  const [[linked], [holder], [namesake]] = await Promise.all([
    db
      .select(accountColumns)
      .from(oauthAccounts)
      .innerJoin(users, eq(users.id, oauthAccounts.userId))
      .where(and(eq(oauthAccounts.provider, 'google'), eq(oauthAccounts.providerUserId, sub))),
    db.select(accountColumns).from(users).where(eq(users.email, email)),
    db
      .select({ id: users.id })
      .from(users)
      .where(eq(users.username, usernameFrom(name))),
  ])
  return { linked, holder, isNameTaken: namesake !== undefined }
}

async function enterConnected(ctx: Ctx, account: Account, { sub }: GoogleIdentity): Promise<Arrived['next']> {
  const connection = and(
    eq(oauthAccounts.provider, 'google'),
    eq(oauthAccounts.providerUserId, sub),
    eq(oauthAccounts.userId, account.id),
  )
  const provided = isThere(ctx.db, oauthAccounts, connection)
  const { next } = await enter(ctx, account, { provided, reasons: changedMeanwhile })
  return next
}

const changedMeanwhile = {
  'audit_log.id is null': 'google.changed_meanwhile',
  'challenges.session_id is null': 'google.changed_meanwhile',
} as const
