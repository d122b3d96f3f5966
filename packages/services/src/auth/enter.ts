import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { isThere } from '@mentorhub/db/is-there'
import { challenges, twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import { codeLifetime } from '@mentorhub/domain/auth/auth'
import { deviceName } from '@mentorhub/domain/auth/device'
import { Refusal } from '@mentorhub/domain/errors'
import type { StaffRole } from '@mentorhub/domain/users/user'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { newCode } from './new-code.ts'
import { openSession } from './open-session.ts'

export type SignedIn = { readonly next: 'home' | 'two_factor' }

export type Account = {
  readonly id: string
  readonly staffRole: StaffRole | null
  readonly status: string
  readonly passwordHash: string | null
  readonly hasSecondFactor: boolean
  readonly getsCodeByMail: boolean
}

const hasFactor = (which?: SQL) =>
  sql<number>`exists (select 1 from ${twoFactors} where ${and(
    eq(twoFactors.userId, users.id),
    isNotNull(twoFactors.enabledAt),
    which,
  )})`.mapWith(Boolean)

const hasSecondFactor = hasFactor()

/** All that entering needs to know of an account, whatever proof was given. */
export const accountColumns = {
  id: users.id,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  staffRole: users.staffRole,
  status: users.status,
  passwordHash: users.passwordHash,
  hasSecondFactor,
  /** Whoever has an app is not mailed a code without asking. */
  getsCodeByMail: sql<number>`not ${hasFactor(eq(twoFactors.method, 'totp'))}`.mapWith(Boolean),
}

/** What is written before the session begins, in the same commit. */
type Alongside = {
  readonly statements?: readonly BatchItem<'sqlite'>[]
  readonly reasons?: Readonly<Record<string, string>>
  /** What must still be so of the account when the session begins. */
  readonly provided?: SQL | undefined
}

/** After the first proof: in, or half in until the second. */
export async function enter(ctx: Ctx, account: Account, alongside: Alongside = {}): Promise<SignedIn> {
  if (account.status !== 'active') throw new Refusal('forbidden', `auth.account_${account.status}`)
  const provided = and(alongside.provided, eq(hasSecondFactor, account.hasSecondFactor))
  const enterNow = account.hasSecondFactor ? enterHalf : enterWhole
  return enterNow(ctx, account, { ...alongside, provided })
}

async function enterHalf(
  ctx: Ctx,
  account: Account,
  { statements = [], reasons, provided }: Alongside,
): Promise<SignedIn> {
  const session = await openSession(ctx, account, { kind: 'pending_two_factor' })
  const code = account.getsCodeByMail
    ? await newCode(ctx, { session: session.id, userId: account.id, why: 'two_factor' })
    : undefined
  const challenge = ctx.db.insert(challenges).values({
    sessionId: sql`(select ${session.id} where ${isStill(ctx, account, provided)})`,
    purpose: 'two_factor',
    expiresAt: ctx.now() + codeLifetime,
    ...code?.expected,
  })
  await commit(ctx, [...statements, ...session.statements, challenge, ...(code ? [code.mail] : [])], {
    'challenges.session_id is null': 'auth.changed_meanwhile',
    ...reasons,
  })
  session.give()
  return { next: 'two_factor' }
}

export async function enterWhole(
  ctx: Ctx,
  account: Pick<Account, 'id' | 'staffRole'>,
  { statements = [], reasons, provided }: Alongside = {},
): Promise<SignedIn> {
  const { id } = account
  const session = await openSession(ctx, account, { proven: true })
  const device = deviceName(ctx.userAgent)
  const still = isStill(ctx, account, provided)
  await commit(
    ctx,
    [
      ...statements,
      auditOwn(ctx, id, { action: 'auth.signed_in', after: { device }, provided: still }),
      ...session.statements,
      emit(ctx, 'auth.signed_in', { userId: id, device, at: ctx.now() }),
    ],
    { 'audit_log.id is null': 'auth.changed_meanwhile', ...reasons },
  )
  session.give()
  return { next: 'home' }
}

/** Checking a proof takes its time, and meanwhile its owner may have changed it and ended all sessions. */
const isStill = ({ db }: Ctx, { id, staffRole }: Pick<Account, 'id' | 'staffRole'>, provided?: SQL) =>
  isThere(
    db,
    users,
    and(eq(users.id, id), eq(users.status, 'active'), sql`${users.staffRole} is ${staffRole}`, provided),
  )
