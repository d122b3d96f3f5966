import { and, eq } from 'drizzle-orm'
import { notificationPreferences } from '@mentorhub/db/schema/notifications'
import { users } from '@mentorhub/db/schema/users'
import { isOptional, modeFor, notificationKinds, type Channel } from '@mentorhub/domain/notifications/notifications'
import { subjectOf } from '@mentorhub/domain/notifications/unsubscribe'
import type { Message } from '@mentorhub/domain/ports'
import { nextMorning } from '@mentorhub/domain/time/next-morning'
import type { Mail } from '@mentorhub/emails/mail'
import { notificationMail } from '@mentorhub/emails/notifications/notice'
import type { Ctx } from '../context.ts'
import { wayOut } from './unsubscribe-link.ts'
import { listNews, type News } from './tell-in-app.ts'

/** Who is greeted, and how they hear less. */
type Way = { readonly name: string; readonly settingsUrl: string; readonly unsubscribeUrl: string | undefined }

/** A mail with more in it than the words of the list. */
export type Letter = (way: Way) => Mail & Pick<Message, 'attachments'>

type Notice = News & {
  readonly userId: string
  readonly letter?: Letter | undefined
  /** Where it is told; on both ways if nothing else is said. */
  readonly by?: Channel | undefined
}
type Addressee = NonNullable<Awaited<ReturnType<typeof addresseeOf>>>

/**
 * Tells somebody of something as they want to be told of its kind: on their page, by a mail at once or in that of the
 * next morning. For handlers of the outbox, whose key makes a second telling none.
 */
export async function notify(ctx: Ctx, { userId, letter, by, ...news }: Notice, key: string): Promise<void> {
  const [addressee, chosen] = await Promise.all([
    addresseeOf(ctx, userId),
    ctx.db
      .select()
      .from(notificationPreferences)
      .where(and(eq(notificationPreferences.userId, userId), eq(notificationPreferences.kind, news.kind))),
  ])
  if (!addressee || addressee.status === 'deleted') return
  const mail = by === 'in_app' ? 'off' : modeFor(news.kind, 'mail', chosen)
  const shownAt = by !== 'mail' && modeFor(news.kind, 'in_app', chosen) === 'instant' ? ctx.now() : null
  const digestDueAt = mail === 'digest' ? nextMorning(ctx.now(), addressee.timezone) : null
  if (shownAt !== null || digestDueAt !== null) await listNews(ctx, { userId, key }, { ...news, shownAt, digestDueAt })
  if (mail === 'instant' && addressee.emailVerifiedAt !== null) await mailNews(ctx, { ...addressee, news, letter, key })
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

type Mailed = Addressee & { readonly news: News; readonly letter: Letter | undefined; readonly key: string }

async function mailNews(ctx: Ctx, { news, letter = plainLetter(ctx, news), key, ...to }: Mailed) {
  const out = isOptional(news.kind) ? await wayOut(ctx, subjectOf(to.id, news.kind)) : undefined
  const settingsUrl = `${ctx.appUrl}/settings/notifications`
  const mail = letter({ name: to.name, settingsUrl, unsubscribeUrl: out?.unsubscribeUrl })
  const headers = out ? { headers: out.headers } : {}
  await ctx.mailer.send({ to: to.email, ...headers, ...mail }, `${key}.${to.id}`)
}

/** The words of the list as a mail. */
const plainLetter =
  ({ appUrl }: Ctx, { kind, title, body = '', path }: News): Letter =>
  (way) =>
    notificationMail({
      kind: notificationKinds[kind].label,
      title,
      text: body,
      button: { label: 'See it on MentorHub', href: appUrl + path },
      ...way,
      appUrl,
    })
