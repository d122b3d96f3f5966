import { z } from 'zod'
import { ApplicantRef, DeactivateMentor } from '@mentorhub/domain/admin/application-inputs'
import { deactivateMentor } from '@mentorhub/services/admin/deactivate-mentor'
import { getMentorBookings } from '@mentorhub/services/admin/get-mentor-bookings'
import { reactivateMentor } from '@mentorhub/services/admin/reactivate-mentor'
import { OpenBookings } from '../outputs/open-bookings.ts'
import { sixtyAMinute } from '../rates.ts'
import { adminProcedure, moderatorProcedure, router } from '../trpc.ts'

const decision = { audit: true, ...sixtyAMinute } as const

export const adminMentorsRouter = router({
  openBookings: moderatorProcedure
    .input(ApplicantRef)
    .output(OpenBookings)
    .query(({ ctx, input }) => getMentorBookings(ctx, input)),
  deactivate: adminProcedure
    .meta(decision)
    .input(DeactivateMentor)
    .output(z.object({ deactivated: z.literal(true) }))
    .mutation(({ ctx, input }) => deactivateMentor(ctx, input)),
  reactivate: adminProcedure
    .meta(decision)
    .input(ApplicantRef)
    .output(z.object({ reactivated: z.literal(true) }))
    .mutation(({ ctx, input }) => reactivateMentor(ctx, input)),
})
