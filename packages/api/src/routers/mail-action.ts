import { PeekMailAction, PerformMailAction } from '@mentorhub/domain/bookings/mail-action-inputs'
import { peekMailAction } from '@mentorhub/services/bookings/peek-mail-action'
import { performMailAction } from '@mentorhub/services/bookings/perform-mail-action'
import { Moved } from '../outputs/bookings.ts'
import { MailAction } from '../outputs/mail-action.ts'
import { sixtyAMinute } from '../rates.ts'
import { publicProcedure, router } from '../trpc.ts'

/** What the links of mails about bookings do, for whoever holds one. */
export const mailAction = router({
  peek: publicProcedure
    .meta(sixtyAMinute)
    .input(PeekMailAction)
    .output(MailAction)
    .query(({ ctx, input }) => peekMailAction(ctx, input)),
  perform: publicProcedure
    .meta(sixtyAMinute)
    .input(PerformMailAction)
    .output(Moved)
    .mutation(({ ctx, input }) => performMailAction(ctx, input)),
})
