import { eq } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { reapplyFrom } from '@mentorhub/domain/mentors/standing'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { applicationApproved } from '@mentorhub/emails/mentors/application-approved'
import { applicationRejected } from '@mentorhub/emails/mentors/application-rejected'
import { changesRequested } from '@mentorhub/emails/mentors/changes-requested'
import type { Mail } from '@mentorhub/emails/mail'
import type { Handler } from '../outbox/handler.ts'
import { decisionNews } from './decision-news.ts'
import { type Applicant, tellApplicant } from './tell-applicant.ts'

export const mailDecision: Handler<'mentors.application_decided'> = async (ctx, { applicationId }, key) => {
  const [decided] = await ctx.db.select().from(mentorApplications).where(eq(mentorApplications.id, applicationId))
  if (!decided) return
  await tellApplicant(ctx, { userId: decided.userId, key }, (applicant, { appUrl }) => {
    const mail = mailOf(decided, applicant, appUrl)
    return mail && { mail, news: decisionNews(decided) }
  })
}

type Decided = typeof mentorApplications.$inferSelect

function mailOf(decided: Decided, { name, username, timezone }: Applicant, appUrl: string): Mail | undefined {
  const { decision, reasonCode, reasonText, decidedAt } = decided
  if (decision === 'approved') return applicationApproved({ name, username, appUrl })
  if (decision === 'changes_requested') return changesRequested({ name, changes: reasonText, appUrl })
  if (reasonCode === null || decidedAt === null) return undefined
  return applicationRejected({
    name,
    reasonCode,
    reasonText,
    againAt: whenIn(reapplyFrom(decidedAt), timezone),
    appUrl,
  })
}
