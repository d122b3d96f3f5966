import { z } from 'zod'
import { SaveStep, SubmitApplication } from '@mentorhub/domain/mentors/application-inputs'
import { getApplication } from '@mentorhub/services/mentors/get-application'
import { saveStep } from '@mentorhub/services/mentors/save-step'
import { submitApplication } from '@mentorhub/services/mentors/submit-application'
import { Application } from '../outputs/application.ts'
import { sixtyAMinute, tenAnHour } from '../rates.ts'
import { router, signedInProcedure, verifiedProcedure } from '../trpc.ts'

/** The viewer's own way to becoming a mentor. */
export const mentorApplicationRouter = router({
  get: signedInProcedure.output(Application).query(({ ctx }) => getApplication(ctx)),
  saveStep: signedInProcedure
    .meta(sixtyAMinute)
    .input(SaveStep)
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => saveStep(ctx, input)),
  submit: verifiedProcedure
    .meta(tenAnHour)
    .input(SubmitApplication)
    .output(z.object({ submitted: z.literal(true) }))
    .mutation(({ ctx, input }) => submitApplication(ctx, input)),
})
