import { AskSlots } from '@mentorhub/domain/availability/slots-inputs'
import { getSlots } from '@mentorhub/services/availability/get-slots'
import { Slots } from '../outputs/mentor.ts'
import { sixtyAMinute } from '../rates.ts'
import { publicProcedure } from '../trpc.ts'

export const slotsProcedure = publicProcedure
  .meta(sixtyAMinute)
  .input(AskSlots)
  .output(Slots)
  .query(({ ctx, input }) => getSlots(ctx, input))
