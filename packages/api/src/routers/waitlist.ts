import { z } from 'zod'
import { MentorRef } from '@mentorhub/domain/mentors/inputs'
import { joinWaitlist } from '@mentorhub/services/mentors/join-waitlist'
import { leaveWaitlist } from '@mentorhub/services/mentors/leave-waitlist'
import { sixtyAnHour } from '../rates.ts'
import { router, verifiedProcedure } from '../trpc.ts'

const Waiting = z.object({ waiting: z.boolean() })

export const waitlistRouter = router({
  join: verifiedProcedure
    .meta(sixtyAnHour)
    .input(MentorRef)
    .output(Waiting)
    .mutation(({ ctx, input }) => joinWaitlist(ctx, input)),
  leave: verifiedProcedure
    .meta(sixtyAnHour)
    .input(MentorRef)
    .output(Waiting)
    .mutation(({ ctx, input }) => leaveWaitlist(ctx, input)),
})
