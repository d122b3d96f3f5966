import { z } from 'zod'
import { BookingRef, BookingSeen } from '@mentorhub/domain/bookings/inputs'
import {
  CancelBooking,
  CompleteBooking,
  PreviewMove,
  SetMeetingLink,
  WriteNote,
} from '@mentorhub/domain/bookings/life-inputs'
import { cancelBooking } from '@mentorhub/services/bookings/cancel-booking'
import { checkIn } from '@mentorhub/services/bookings/check-in'
import { completeBooking } from '@mentorhub/services/bookings/complete-booking'
import { getBooking } from '@mentorhub/services/bookings/get-booking'
import { previewMove } from '@mentorhub/services/bookings/preview-move'
import { reconfirmBooking } from '@mentorhub/services/bookings/reconfirm-booking'
import { reportAbsence } from '@mentorhub/services/bookings/report-absence'
import { setMeetingLink } from '@mentorhub/services/bookings/set-meeting-link'
import { writeNote } from '@mentorhub/services/bookings/write-note'
import { BookingPage } from '../outputs/booking-page.ts'
import { Moved } from '../outputs/bookings.ts'
import { sixtyAMinute } from '../rates.ts'
import { router, signedInProcedure } from '../trpc.ts'
import { bookingFeedback } from './booking-feedback.ts'

const move = signedInProcedure.meta(sixtyAMinute).output(Moved)

/** A booking and what its two people do with it once it was answered. */
export const bookingLife = {
  feedback: bookingFeedback,
  get: signedInProcedure
    .input(BookingRef)
    .output(BookingPage)
    .query(({ ctx, input }) => getBooking(ctx, input)),
  preview: signedInProcedure
    .input(PreviewMove)
    .output(z.object({ subject: z.string(), lead: z.string() }))
    .query(({ ctx, input }) => previewMove(ctx, input)),
  cancel: move.input(CancelBooking).mutation(({ ctx, input }) => cancelBooking(ctx, input)),
  setMeetingLink: move.input(SetMeetingLink).mutation(({ ctx, input }) => setMeetingLink(ctx, input)),
  reconfirm: move.input(BookingSeen).mutation(({ ctx, input }) => reconfirmBooking(ctx, input)),
  reportAbsence: move.input(BookingSeen).mutation(({ ctx, input }) => reportAbsence(ctx, input)),
  complete: move.input(CompleteBooking).mutation(({ ctx, input }) => completeBooking(ctx, input)),
  checkIn: signedInProcedure
    .meta(sixtyAMinute)
    .input(BookingRef)
    .output(z.object({ meetingUrl: z.string().nullable() }))
    .mutation(({ ctx, input }) => checkIn(ctx, input)),
  notes: router({
    write: signedInProcedure
      .meta(sixtyAMinute)
      .input(WriteNote)
      .output(z.object({ saved: z.literal(true) }))
      .mutation(({ ctx, input }) => writeNote(ctx, input)),
  }),
}
