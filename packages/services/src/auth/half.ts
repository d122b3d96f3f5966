import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { isThere } from '@mentorhub/db/is-there'
import { sessions } from '@mentorhub/db/schema/auth'
import { challenges, recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db' | 'viewer'>

const app = alias(twoFactors, 'app')
const mail = alias(twoFactors, 'mail')

const isHalf = ({ viewer }: Here) => and(eq(sessions.id, viewer.session ?? ''), eq(sessions.kind, 'pending_two_factor'))

/** Whoever has shown the first proof and not the second, as a piece of SQL. */
export const halfId = (here: Here) =>
  sql<string>`(${here.db.select({ id: sessions.userId }).from(sessions).where(isHalf(here))})`

/** For the commit that ends it: of two right codes at once, one opens a session. */
export const isStillHalf = (here: Here) => isThere(here.db, sessions, isHalf(here))

export type Half = NonNullable<Awaited<ReturnType<typeof readHalf>>>

/** Half a session, also one that is over, and the ways in which it could become whole. */
export async function readHalf(here: Here) {
  const [half] = await here.db
    .select({
      session: sessions.id,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      id: users.id,
      email: users.email,
      staffRole: users.staffRole,
      getsMail: sql<number>`${mail.enabledAt} is not null`.mapWith(Boolean),
      sealedSecret: app.sealedSecret,
      tries: challenges.tries,
      codeHash: challenges.codeHash,
      recoveryLeft: sql<number>`(select count(*) from ${recoveryCodes} where ${eq(recoveryCodes.userId, users.id)})`,
    })
    .from(sessions)
    .innerJoin(users, and(eq(users.id, sessions.userId), eq(users.status, 'active')))
    .leftJoin(challenges, and(eq(challenges.sessionId, sessions.id), eq(challenges.purpose, 'two_factor')))
    .leftJoin(app, and(eq(app.userId, users.id), eq(app.method, 'totp'), isNotNull(app.enabledAt)))
    .leftJoin(mail, and(eq(mail.userId, users.id), eq(mail.method, 'email')))
    .where(isHalf(here))
  return half
}

export const readRecoveryCodes = (here: Here) =>
  here.db
    .select({ hash: recoveryCodes.hash })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.userId, halfId(here)))
