import { mentorDeactivated } from '@mentorhub/emails/mentors/mentor-deactivated'
import type { Handler } from '../outbox/handler.ts'
import { deactivatedNews } from './decision-news.ts'
import { tellApplicant } from './tell-applicant.ts'

/** The reason stands in the profile and nowhere else. Who is active again by now hears of that instead. */
export const mailDeactivated: Handler<'mentors.deactivated'> = (ctx, { userId }, key) =>
  tellApplicant(ctx, { userId, key }, ({ name, inactiveReason: why }, { appUrl }) =>
    why === null ? undefined : { mail: mentorDeactivated({ name, why, appUrl }), news: deactivatedNews },
  )
