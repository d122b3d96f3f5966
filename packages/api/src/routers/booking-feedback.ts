import { z } from 'zod'
import { SubmitFeedback } from '@mentorhub/domain/bookings/life-inputs'
import { submitFeedback } from '@mentorhub/services/bookings/submit-feedback'
import { sixtyAMinute } from '../rates.ts'
import { router, verifiedProcedure } from '../trpc.ts'
import { feedbackLists } from './booking-lists.ts'

export const bookingFeedback = router({
  ...feedbackLists,
  submit: verifiedProcedure
    .meta(sixtyAMinute)
    .input(SubmitFeedback)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => submitFeedback(ctx, input)),
})
