import { getNextSteps } from '@mentorhub/services/users/get-next-steps'
import { NextSteps } from '../outputs/next-steps.ts'
import { router, signedInProcedure } from '../trpc.ts'
import { itemsRouter } from './items.ts'
import { photoRouter } from './photo.ts'
import { preferencesRouter } from './preferences.ts'
import { privacyProcedures } from './privacy.ts'
import { categoriesRouter, languagesRouter, profileRouter, skillsRouter } from './profile.ts'

export const usersRouter = router({
  profile: profileRouter,
  photo: photoRouter,
  items: itemsRouter,
  skills: skillsRouter,
  languages: languagesRouter,
  categories: categoriesRouter,
  preferences: preferencesRouter,
  ...privacyProcedures,
  nextSteps: signedInProcedure.output(NextSteps).query(({ ctx }) => getNextSteps(ctx)),
})
