import { desc, eq } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { Refusal } from '@mentorhub/domain/errors'
import { missingIn, nextStep } from '@mentorhub/domain/mentors/application-steps'
import { reapplyFrom } from '@mentorhub/domain/mentors/standing'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { toldIn } from './application-snapshot.ts'
import { expertiseChoices } from './expertise-choices.ts'
import { ownApplication } from './own-application.ts'

/** The viewer's application: what is written and what is missing, what was sent last and what came of it. */
export async function getApplication(ctx: Ctx) {
  const [own, choices, [sent]] = await Promise.all([ownApplication(ctx), expertiseChoices(ctx), newestSent(ctx)])
  if (!own) throw new Refusal('unauthenticated', 'auth.required')
  const { text, told, standing, version, inactiveReason, decidedAt } = own
  return {
    standing,
    version,
    /** Names exactly this text: an application that differs by a letter has another. */
    digest: await hashed(text),
    told,
    missing: [...missingIn(told)],
    goOn: nextStep(told),
    choices: suggested(choices),
    sent: sent ? { ...sent, told: toldIn(sent.snapshot) } : null,
    inactiveReason,
    reapplyFrom: decidedAt !== null && standing === 'rejected' ? reapplyFrom(decidedAt) : null,
  }
}

type Choices = Awaited<ReturnType<typeof expertiseChoices>>

/** Until something is chosen here, what the profile says that they know about is ticked for them. */
function suggested(choices: Choices) {
  const isUntouched = !choices.some(({ isChosen }) => isChosen)
  return choices.map(({ slug, name, isChosen, isInProfile }) => ({
    slug,
    name,
    isChosen: isUntouched ? isInProfile : isChosen,
  }))
}

const newestSent = ({ db, viewer }: Ctx) =>
  db
    .select({
      snapshot: mentorApplications.snapshot,
      submittedAt: mentorApplications.submittedAt,
      decision: mentorApplications.decision,
      reasonCode: mentorApplications.reasonCode,
      reasonText: mentorApplications.reasonText,
    })
    .from(mentorApplications)
    .where(eq(mentorApplications.userId, viewer.id))
    .orderBy(desc(mentorApplications.attempt))
    .limit(1)
