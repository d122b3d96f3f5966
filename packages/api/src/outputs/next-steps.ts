import { z } from 'zod'
import { mentorStatuses } from '@mentorhub/domain/mentors/mentor'
import { profileSteps } from '@mentorhub/domain/users/completeness'
import { intents } from '@mentorhub/domain/users/user'

export const NextSteps = z.object({
  intent: z.enum(intents),
  mentorStatus: z.enum(mentorStatuses).nullable(),
  hasSecondFactor: z.boolean(),
  profile: z.object({ missing: z.array(z.enum(profileSteps)), percent: z.int() }),
  unconfirmedEmail: z.string().nullable(),
})
