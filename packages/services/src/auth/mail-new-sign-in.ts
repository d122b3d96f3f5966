import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { auditLog } from '@mentorhub/db/schema/admin'
import { users } from '@mentorhub/db/schema/users'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { newSignIn } from '@mentorhub/emails/auth/new-sign-in'
import type { Ctx } from '../context.ts'
import { tellInApp } from '../notifications/tell-in-app.ts'
import type { Handler } from '../outbox/handler.ts'
import { signInNews } from './auth-news.ts'

/** A device that this account knows is no news, and neither is the first one. Confirming the address signs in, too. */
export const mailNewSignIn: Handler<'auth.signed_in'> = async (ctx, { userId, device, at }, key) => {
  const [[user], [past]] = await Promise.all([
    ctx.db
      .select({ name: users.name, email: users.email, timezone: users.timezone })
      .from(users)
      .where(eq(users.id, userId)),
    earlierSignIns(ctx, { userId, device, at }),
  ])
  if (!user || !past || past.all === 0 || past.here > 0) return
  const { appUrl } = ctx
  const facts = { name: user.name, device, when: whenIn(at, user.timezone), sessionsUrl: `${appUrl}/settings/sessions` }
  await ctx.mailer.send({ to: user.email, ...newSignIn({ ...facts, appUrl }) }, key)
  await tellInApp(ctx, { userId, key }, signInNews(device))
}

const earlierSignIns = ({ db }: Ctx, { userId, device, at }: { userId: string; device: string; at: number }) =>
  db
    .select({
      all: sql<number>`count(*)`,
      here: sql<number>`coalesce(sum(${auditLog.after} ->> 'device' = ${device}), 0)`,
    })
    .from(auditLog)
    .where(and(eq(auditLog.actorId, userId), inArray(auditLog.action, signIns), lt(auditLog.at, at)))

const signIns = ['auth.signed_in', 'auth.email_verified']
