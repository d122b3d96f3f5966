import { actionTokens } from '@mentorhub/db/schema/booking-parts'
import { linkToken, tokenHash } from '../auth/link-token.ts'
import type { Ctx } from '../context.ts'

type ActionLink = Omit<typeof actionTokens.$inferInsert, 'hash' | 'createdAt'>

/**
 * The address of a mail's button, for handlers of the outbox: told again, the same mail carries the same link. What it is
 * bound to is part of it, so a link never outlives what it was about.
 */
export async function actionLink(ctx: Ctx, link: ActionLink): Promise<string> {
  const { bookingId, userId, action, boundTo } = link
  const token = await linkToken(ctx, 'booking', [action, bookingId, userId, boundTo].join(':'))
  const hash = await tokenHash(token)
  await ctx.db
    .insert(actionTokens)
    .values({ ...link, hash, createdAt: ctx.now() })
    .onConflictDoNothing()
  return `${ctx.appUrl}/a/${token}`
}
