import { z } from 'zod'
import { goalTypes } from '@mentorhub/domain/mentors/mentor'
import { SessionTypeRef, UpsertSessionType } from '@mentorhub/domain/mentors/session-type-inputs'
import { archiveSessionType } from '@mentorhub/services/mentors/archive-session-type'
import { listSessionTypes } from '@mentorhub/services/mentors/list-session-types'
import { upsertSessionType } from '@mentorhub/services/mentors/upsert-session-type'
import { sixtyAMinute } from '../rates.ts'
import { mentorProcedure, router } from '../trpc.ts'

const SessionType = z.object({
  id: z.string(),
  name: z.string(),
  goalType: z.enum(goalTypes),
  durationMin: z.int(),
  questions: z.array(z.string()).readonly(),
  active: z.boolean(),
  digest: z.string(),
})

/** Of the mentors' router: what a mentor offers. */
export const sessionTypesRouter = router({
  list: mentorProcedure.output(z.array(SessionType)).query(({ ctx }) => listSessionTypes(ctx)),
  upsert: mentorProcedure
    .meta(sixtyAMinute)
    .input(UpsertSessionType)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => upsertSessionType(ctx, input)),
  archive: mentorProcedure
    .meta(sixtyAMinute)
    .input(SessionTypeRef)
    .output(z.object({ archived: z.literal(true) }))
    .mutation(({ ctx, input }) => archiveSessionType(ctx, input)),
})
