import { z } from 'zod'
import { CreateTicket } from '@mentorhub/domain/support/inputs'
import { createTicket } from '@mentorhub/services/support/create-ticket'
import { fiveAnHour } from '../rates.ts'
import { publicProcedure, router } from '../trpc.ts'

export const supportRouter = router({
  tickets: router({
    create: publicProcedure
      .meta(fiveAnHour)
      .input(CreateTicket)
      .output(z.object({ number: z.int() }))
      .mutation(({ ctx, input }) => createTicket(ctx, input)),
  }),
})
