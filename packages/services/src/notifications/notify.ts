import { and, eq } from 'drizzle-orm'
import { notificationPreferences } from '@mentorhub/db/schema/notifications'
import { users } from '@mentorhub/db/schema/users'
import { isOptional, modeFor, notificationKinds } from '@mentorhub/domain/notifications/notifications'
import { subjectOf } from '@mentorhub/domain/notifications/unsubscribe'
import { nextMorning } from '@mentorhub/domain/time/next-morning'
import { notificationMail } from '@mentorhub/emails/notifications/notice'
import type { Ctx } from '../context.ts'
import { wayOut } from './unsubscribe-link.ts'
import { listNews, type News } from './tell-in-app.ts'

type Notice = News & { readonly userId: string }
type Addressee = NonNullable<Awaited<ReturnType<typeof addresseeOf>>>

/**
 * Tells somebody of something as they want to be told of its kind: on their page, by a mail at once or in that of the
 * next morning. For handlers of the outbox, whose key makes a second telling none.
 */
export async function notify(ctx: Ctx, { userId, ...news }: Notice, key: string): Promise<void> {
  const [addressee, chosen] = await Promise.all([
    addresseeOf(ctx, userId),
    ctx.db
      .select()
      .from(notificationPreferences)
      .where(and(eq(notificationPreferences.userId, userId), eq(notificationPreferences.kind, news.kind))),
  ])
  if (!addressee || addressee.status === 'deleted') return
  const mail = modeFor(news.kind, 'mail', chosen)
  const shownAt = modeFor(news.kind, 'in_app', chosen) === 'instant' ? ctx.now() : null
  const digestDueAt = mail === 'digest' ? nextMorning(ctx.now(), addressee.timezone) : null
  if (shownAt !== null || digestDueAt !== null) await listNews(ctx, { userId, key }, { ...news, shownAt, digestDueAt })
  if (mail === 'instant' && addressee.emailVerifiedAt !== null) await mailNews(ctx, { ...addressee, news, key })
}

async function addresseeOf({ db }: Ctx, userId: string) {
  const [found] = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      emailVerifiedAt: users.emailVerifiedAt,
      status: users.status,
      timezone: users.timezone,
    })
    .from(users)
    .where(eq(users.id, userId))
  return found
}

async function mailNews(ctx: Ctx, { news, key, ...to }: Addressee & { readonly news: News; readonly key: string }) {
  const { appUrl } = ctx
  const out = isOptional(news.kind) ? await wayOut(ctx, subjectOf(to.id, news.kind)) : undefined
  const mail = notificationMail({
    name: to.name,
    kind: notificationKinds[news.kind].label,
    title: news.title,
    text: news.body ?? '',
    button: { label: 'See it on MentorHub', href: appUrl + news.path },
    settingsUrl: `${appUrl}/settings/notifications`,
    unsubscribeUrl: out?.unsubscribeUrl,
    appUrl,
  })
  const headers = out ? { headers: out.headers } : {}
  await ctx.mailer.send({ to: to.email, ...headers, ...mail }, `${key}.${to.id}`)
}
