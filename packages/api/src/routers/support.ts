import { z } from 'zod'
import { AskReport, CreateReport, CreateTicket } from '@mentorhub/domain/support/inputs'
import { createReport } from '@mentorhub/services/support/create-report'
import { createTicket } from '@mentorhub/services/support/create-ticket'
import { getReported } from '@mentorhub/services/support/get-reported'
import { fiveAnHour, tenAnHour } from '../rates.ts'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'

const Reported = z.object({ topic: z.string(), name: z.string(), isBlocked: z.boolean(), isReported: z.boolean() })

export const supportRouter = router({
  reports: router({
    about: signedInProcedure
      .input(AskReport)
      .output(Reported)
      .query(({ ctx, input }) => getReported(ctx, input)),
    create: signedInProcedure
      .meta(tenAnHour)
      .input(CreateReport)
      .output(z.object({ id: z.string() }))
      .mutation(({ ctx, input }) => createReport(ctx, input)),
  }),
  tickets: router({
    create: publicProcedure
      .meta(fiveAnHour)
      .input(CreateTicket)
      .output(z.object({ number: z.int() }))
      .mutation(({ ctx, input }) => createTicket(ctx, input)),
  }),
})
