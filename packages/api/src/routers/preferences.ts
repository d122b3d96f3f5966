import { z } from 'zod'
import { SetPreferences } from '@mentorhub/domain/users/inputs'
import { locales, themes } from '@mentorhub/domain/users/user'
import { getPreferences } from '@mentorhub/services/users/get-preferences'
import { setPreferences } from '@mentorhub/services/users/set-preferences'
import { sixtyAnHour } from '../rates.ts'
import { router, signedInProcedure } from '../trpc.ts'

/** Of the users' router: language, time zone and theme. */
export const preferencesRouter = router({
  get: signedInProcedure
    .output(z.object({ locale: z.enum(locales), timezone: z.string(), theme: z.enum(themes) }))
    .query(({ ctx }) => getPreferences(ctx)),
  set: signedInProcedure
    .meta(sixtyAnHour)
    .input(SetPreferences)
    .output(z.object({ saved: z.literal(true) }))
    .mutation(({ ctx, input }) => setPreferences(ctx, input)),
})
