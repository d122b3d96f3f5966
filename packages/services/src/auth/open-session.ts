import { eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { sessions } from '@mentorhub/db/schema/auth'
import { sessionCookie, sudoLifetime, type SessionKind } from '@mentorhub/domain/auth/auth'
import { expiryOf, sessionLife } from '@mentorhub/domain/auth/session'
import { seconds } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { endSessions } from './end-sessions.ts'
import { luciaFor } from './lucia.ts'
import type { Person } from './person.ts'

type NewSession = {
  readonly id: string
  /** For the commit of whatever opens it. */
  readonly statements: readonly BatchItem<'sqlite'>[]
  /** Hands the secret to the browser; only after the commit. */
  readonly give: () => void
}

export type Opened = {
  readonly kind?: SessionKind
  /** Whose proofs have just been seen may also change dangerous things for a while. */
  readonly proven?: boolean
  /** A new id at every privilege change, and no other session outlives it. */
  readonly alone?: boolean
}

export async function openSession(
  ctx: Ctx,
  { id: userId, staffRole }: Pick<Person, 'id' | 'staffRole'>,
  { kind = 'full', proven = false, alone = false }: Opened = {},
): Promise<NewSession> {
  const life = sessionLife(kind, staffRole !== null)
  const { lucia, statements } = luciaFor(ctx)
  if (alone) statements.push(endSessions(ctx, userId))
  // The browser has room for one session: what it came with would live on unseen.
  if (ctx.viewer.session) statements.push(ctx.db.delete(sessions).where(eq(sessions.id, ctx.viewer.session)))
  const { id: secret } = await lucia.createSession(userId, {
    kind,
    createdAt: ctx.now(),
    lastUsedAt: ctx.now(),
    expiresAt: expiryOf(life, ctx.now(), ctx.now()),
    sudoUntil: proven ? ctx.now() + sudoLifetime : null,
    userAgent: ctx.userAgent.slice(0, 300),
    networkHash: ctx.network,
  })
  return {
    id: await hashed(secret),
    statements,
    give: () => ctx.cookies.set(sessionCookie, secret, life.absolute / seconds(1)),
  }
}
