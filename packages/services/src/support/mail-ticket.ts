import { and, eq, isNotNull } from 'drizzle-orm'
import { supportTickets } from '@mentorhub/db/schema/support'
import { users } from '@mentorhub/db/schema/users'
import { supportAddress } from '@mentorhub/domain/support/support'
import { supportAsked } from '@mentorhub/emails/support/asked'
import { supportReceipt } from '@mentorhub/emails/support/receipt'
import type { Ctx } from '../context.ts'
import type { Handler } from '../outbox/handler.ts'

/** One mail to those who answer, one to whoever asked; each has a key of its own, so that either may be tried again. */
export const mailTicket: Handler<'support.asked'> = async (ctx, { number, receipt }, key) => {
  const found = await ticketBy(ctx, number)
  if (!found) return
  const { ticket, isProven } = found
  const { appUrl } = ctx
  const asked = supportAsked({ ...ticket, appUrl })
  await ctx.mailer.send({ to: supportAddress, replyTo: ticket.email, ...asked }, `${key}.desk`)
  if (!receipt) return
  const { name, subject, message } = ticket
  const words = supportReceipt({ name, number, ...(isProven ? { subject, message } : {}), appUrl })
  await ctx.mailer.send({ to: ticket.email, replyTo: supportAddress, ...words }, `${key}.receipt`)
}

/** Proven is who asked with the confirmed address of their own account. */
async function ticketBy({ db }: Ctx, number: number) {
  const [found] = await db
    .select({ ticket: supportTickets, owner: users.id })
    .from(supportTickets)
    .leftJoin(
      users,
      and(eq(users.id, supportTickets.userId), eq(users.email, supportTickets.email), isNotNull(users.emailVerifiedAt)),
    )
    .where(eq(supportTickets.number, number))
  return found && { ticket: found.ticket, isProven: found.owner !== null }
}
