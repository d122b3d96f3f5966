import type { MentorTopics } from '@mentorhub/domain/topics'
import { mentorReactivated } from '@mentorhub/emails/mentors/mentor-reactivated'
import { reactivatedNews } from '../admin/decision-news.ts'
import { mailDeactivated } from '../admin/mail-deactivated.ts'
import { mailDecision } from '../admin/mail-decision.ts'
import { tellApplicant } from '../admin/tell-applicant.ts'
import type { Handler } from '../outbox/handler.ts'
import { tellOfApplication } from './tell-of-application.ts'

/** Staff hears of applications; what it decides about somebody reaches them by a mail of its own, and on their page. */
export const mentorsHandlers: { readonly [T in keyof MentorTopics]: Handler<T> } = {
  'mentors.applied': tellOfApplication,
  'mentors.application_decided': mailDecision,
  'mentors.deactivated': mailDeactivated,
  'mentors.reactivated': (ctx, { userId }, key) =>
    tellApplicant(ctx, { userId, key }, ({ name, username }, { appUrl }) => ({
      mail: mentorReactivated({ name, username, appUrl }),
      news: reactivatedNews,
    })),
}
