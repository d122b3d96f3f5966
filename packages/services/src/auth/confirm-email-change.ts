import { and, eq, inArray, ne } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { authTokens } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { endSessions } from './end-sessions.ts'
import { giveWay } from './give-way.ts'
import { consumeToken, tokenRefusals } from './link-token.ts'
import { newLink } from './mailed-link.ts'
import { openSession } from './open-session.ts'
import { tokenOf, type FoundLink } from './token-of.ts'
import { isStillHere } from './viewer.ts'

/** The old address is told, and can take the account back for seven days. Every session ends but the one that clicks. */
export async function confirmEmailChange(ctx: Ctx, { token }: LinkToken): Promise<{ changed: true }> {
  const [found, viewer] = await Promise.all([tokenOf(ctx, 'change_email', token), ctx.viewer.read()])
  if (!found) throw new Refusal('not_found', 'token.invalid')
  const { user, token: link } = found
  const email = link.email ?? user.email
  const isOwn = viewer?.id === user.id
  const session = isOwn ? await openSession(ctx, user, { alone: true }) : undefined
  const undo = await newLink(ctx, 'undo_email_change', { userId: user.id, email: user.email })
  await commit(
    ctx,
    [
      consumeToken(ctx, {
        purpose: 'change_email',
        hash: link.hash,
        provided: and(hasStill(ctx, user), isOwn ? isStillHere(ctx, user.id) : undefined),
      }),
      giveWay(ctx, { email, to: user.id }),
      ctx.db.update(users).set({ email, emailVerifiedAt: ctx.now() }).where(eq(users.id, user.id)),
      endOthers(ctx, user.id, link.hash),
      undo.statement,
      ...(session?.statements ?? [endSessions(ctx, user.id)]),
      auditOwn(ctx, user.id, { action: 'auth.email_changed' }),
      emit(ctx, 'auth.email_changed', { linkId: undo.linkId }),
    ],
    { ...tokenRefusals, 'users.email': 'token.invalid' },
  )
  session?.give()
  return { changed: true }
}

/** What the way back leads to must be what is left now. */
const hasStill = ({ db }: Ctx, { id, email }: FoundLink['user']) =>
  isThere(db, users, and(eq(users.id, id), eq(users.email, email), eq(users.status, 'active')))

/** What was asked for under the old address, by whomever, ends with it. */
const endOthers = ({ db }: Ctx, userId: string, but: string) =>
  db
    .delete(authTokens)
    .where(
      and(
        eq(authTokens.userId, userId),
        inArray(authTokens.purpose, ['change_email', 'reset_password']),
        ne(authTokens.hash, but),
      ),
    )
