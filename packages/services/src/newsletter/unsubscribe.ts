import { eq } from 'drizzle-orm'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { Refusal } from '@mentorhub/domain/errors'
import type { NewsletterToken } from '@mentorhub/domain/newsletter/inputs'
import { switchIn } from '@mentorhub/domain/notifications/unsubscribe'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { mailsOff } from '../notifications/choose.ts'
import { subjectIn } from '../notifications/unsubscribe-link.ts'

/** From the newsletter, or from one kind of mails. May be done twice: mail programs and people both click. */
export async function unsubscribe(ctx: Ctx, { token }: NewsletterToken): Promise<{ unsubscribed: true }> {
  const subject = await subjectIn(ctx, token)
  if (!subject) throw new Refusal('not_found', 'token.invalid')
  const mails = switchIn(subject)
  await commit(ctx, mails ? mailsOff(ctx, mails) : [leaveNewsletter(ctx, subject)])
  return { unsubscribed: true }
}

const leaveNewsletter = ({ db, now }: Ctx, subscriberId: string) =>
  db
    .update(newsletterSubscribers)
    .set({ status: 'unsubscribed', unsubscribedAt: now() })
    .where(eq(newsletterSubscribers.id, subscriberId))
