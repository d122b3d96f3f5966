import { and, asc, eq, inArray } from 'drizzle-orm'
import { notifications } from '@mentorhub/db/schema/notifications'
import { users } from '@mentorhub/db/schema/users'
import { subjectOf } from '@mentorhub/domain/notifications/unsubscribe'
import { notificationDigest } from '@mentorhub/emails/notifications/digest'
import { wayOut } from './unsubscribe-link.ts'
import type { Handler } from '../outbox/handler.ts'

/** The same things whenever it is tried, so that a mail tried again is the same mail. */
export const mailDigest: Handler<'notifications.digest_due'> = async (ctx, { userId, ids }, key) => {
  const { db, appUrl } = ctx
  const [[to], items] = await Promise.all([
    db
      .select({
        name: users.name,
        email: users.email,
        emailVerifiedAt: users.emailVerifiedAt,
        status: users.status,
      })
      .from(users)
      .where(eq(users.id, userId)),
    db
      .select({ title: notifications.title, path: notifications.path })
      .from(notifications)
      .where(and(eq(notifications.userId, userId), inArray(notifications.id, [...ids])))
      .orderBy(asc(notifications.id)),
  ])
  if (!to?.emailVerifiedAt || to.status === 'deleted' || items.length === 0) return
  const { headers, unsubscribeUrl } = await wayOut(ctx, subjectOf(userId, 'digest'))
  const mail = notificationDigest({
    name: to.name,
    items: items.map(({ title, path }) => ({ title, url: appUrl + path })),
    settingsUrl: `${appUrl}/settings/notifications`,
    unsubscribeUrl,
    appUrl,
  })
  await ctx.mailer.send({ to: to.email, headers, ...mail }, key)
}
