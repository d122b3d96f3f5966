import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { challenges, twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import { codeLifetime } from '@mentorhub/domain/auth/auth'
import { deviceName } from '@mentorhub/domain/auth/device'
import { Refusal } from '@mentorhub/domain/errors'
import type { StaffRole } from '@mentorhub/domain/users/user'
import { audit } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { openSession } from './open-session.ts'

export type SignedIn = { readonly next: 'home' | 'two_factor' }

export type Account = {
  readonly id: string
  readonly staffRole: StaffRole | null
  readonly status: string
  readonly passwordHash: string | null
  readonly hasSecondFactor: boolean
}

/** All that entering needs to know of an account, whatever proof was given. */
export const accountColumns = {
  id: users.id,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  staffRole: users.staffRole,
  status: users.status,
  passwordHash: users.passwordHash,
  hasSecondFactor: sql<number>`exists (select 1 from ${twoFactors} where ${and(
    eq(twoFactors.userId, users.id),
    isNotNull(twoFactors.enabledAt),
  )})`.mapWith(Boolean),
}

/** What is written before the session begins, in the same commit. */
export type Alongside = {
  readonly statements?: readonly BatchItem<'sqlite'>[]
  readonly reasons?: Readonly<Record<string, string>>
}

/** After the first proof: in, or half in until the second. */
export async function enter(ctx: Ctx, account: Account, alongside: Alongside = {}): Promise<SignedIn> {
  if (account.status !== 'active') throw new Refusal('forbidden', `auth.account_${account.status}`)
  return account.hasSecondFactor ? enterHalf(ctx, account, alongside) : enterWhole(ctx, account, alongside)
}

async function enterHalf(ctx: Ctx, { id }: Account, { statements = [], reasons }: Alongside): Promise<SignedIn> {
  const session = await openSession(ctx, { userId: id, isStaff: false, kind: 'pending_two_factor' })
  const challenge = ctx.db
    .insert(challenges)
    .values({ sessionId: session.id, purpose: 'two_factor', expiresAt: ctx.now() + codeLifetime })
  await commit(ctx, [...statements, ...session.statements, challenge], reasons)
  session.give()
  return { next: 'two_factor' }
}

export async function enterWhole(
  ctx: Ctx,
  { id, staffRole }: Pick<Account, 'id' | 'staffRole'>,
  { statements = [], reasons }: Alongside = {},
): Promise<SignedIn> {
  const session = await openSession(ctx, { userId: id, isStaff: staffRole !== null, proven: true })
  const device = deviceName(ctx.userAgent)
  await commit(
    ctx,
    [
      ...statements,
      audit(ctx, { actorId: id, action: 'auth.signed_in', subject: ['user', id], after: { device } }),
      ...session.statements,
      emit(ctx, 'auth.signed_in', { userId: id, device, at: ctx.now() }),
    ],
    reasons,
  )
  session.give()
  return { next: 'home' }
}
