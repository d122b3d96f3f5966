import { z } from 'zod'
import { applicationSteps } from '@mentorhub/domain/mentors/application-steps'
import { standings } from '@mentorhub/domain/mentors/standing'
import { profileSteps } from '@mentorhub/domain/users/completeness'
import { intents } from '@mentorhub/domain/users/user'
import { Offer } from './dashboard.ts'

export const NextSteps = z.object({
  intent: z.enum(intents),
  offer: Offer.nullable(),
  application: z.object({ standing: z.enum(standings), goOn: z.enum(applicationSteps) }),
  hasSecondFactor: z.boolean(),
  profile: z.object({ missing: z.array(z.enum(profileSteps)), percent: z.int() }),
  unconfirmedEmail: z.string().nullable(),
})
