import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { LinkPurpose } from '@mentorhub/domain/auth/auth'
import type { Topic, Topics } from '@mentorhub/domain/topics'
import { accountExists } from '@mentorhub/emails/auth/account-exists'
import type { Mail } from '@mentorhub/emails/mail'
import type { Ctx } from '../context.ts'
import { tellInApp } from '../notifications/tell-in-app.ts'
import type { Handler } from '../outbox/handler.ts'
import type { MandatoryNews } from './auth-news.ts'
import { linkToken } from './link-token.ts'
import { stateOf, tokenOf, type FoundLink } from './token-of.ts'

type LinkTopic = { [T in Topic]: Topics[T] extends { readonly linkId: string } ? T : never }[Topic]
type Written = { readonly url: string; readonly name: string; readonly appUrl: string; readonly found: FoundLink }

type LinkMail = {
  readonly purpose: LinkPurpose
  readonly path: string
  readonly write: (written: Written) => Mail
  /** A new address may be somebody's: then its owner is told instead. Who has not confirmed it has no claim to it. */
  readonly isNewAddress?: boolean
  /** What stands in the list of notifications beside the mail. */
  readonly news?: MandatoryNews
}

/** Writes the mail that carries a link, to the address that the link is about; a link that is over is not mailed. */
export const mailLink =
  ({ purpose, path, write, isNewAddress, news }: LinkMail): Handler<LinkTopic> =>
  async (ctx, { linkId }, key) => {
    const token = await linkToken(ctx, purpose, linkId)
    const found = await tokenOf(ctx, purpose, token)
    if (!found || stateOf(found, ctx.now()) !== 'open') return
    const to = found.token.email ?? ''
    const holder = isNewAddress ? await holderOf(ctx, to, found.user.id) : undefined
    const { appUrl } = ctx
    const mail = holder
      ? accountExists({ name: holder.name, appUrl, ...waysIn(appUrl) })
      : write({ url: `${appUrl}${path}/${token}`, name: found.user.name, appUrl, found })
    await ctx.mailer.send({ to, ...mail }, key)
    if (news) await tellInApp(ctx, { userId: found.user.id, key }, news)
  }

async function holderOf({ db }: Ctx, email: string, but: string) {
  const [holder] = await db
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.email, email), ne(users.id, but), isNotNull(users.emailVerifiedAt)))
  return holder
}

export const waysIn = (appUrl: string) => ({ signInUrl: `${appUrl}/login`, resetUrl: `${appUrl}/forgot` })
