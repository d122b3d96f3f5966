import { CancelForBoth, MarkBooking } from '@mentorhub/domain/admin/booking-inputs'
import { cancelForBoth } from '@mentorhub/services/admin/cancel-for-both'
import { markBooking } from '@mentorhub/services/admin/mark-booking'
import { Moved } from '../outputs/bookings.ts'
import { sixtyAMinute } from '../rates.ts'
import { adminProcedure, router } from '../trpc.ts'

const decision = adminProcedure.meta({ audit: true, ...sixtyAMinute })

export const adminBookingsRouter = router({
  cancel: decision
    .input(CancelForBoth)
    .output(Moved)
    .mutation(({ ctx, input }) => cancelForBoth(ctx, input)),
  mark: decision
    .input(MarkBooking)
    .output(Moved)
    .mutation(({ ctx, input }) => markBooking(ctx, input)),
})
