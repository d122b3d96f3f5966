import { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { AskDraft, AskEditing, EditBooking, KeepFiles, RequestBooking } from '@mentorhub/domain/bookings/request-inputs'
import { editBooking } from '@mentorhub/services/bookings/edit-booking'
import { getEditing } from '@mentorhub/services/bookings/get-editing'
import { getFile } from '@mentorhub/services/bookings/get-file'
import { keepFiles } from '@mentorhub/services/bookings/keep-files'
import { requestBooking } from '@mentorhub/services/bookings/request-booking'
import { requestDraft } from '@mentorhub/services/bookings/request-draft'
import { Editing, FileContent, KeptFiles, RequestDraft } from '../outputs/booking-requests.ts'
import { Moved } from '../outputs/bookings.ts'
import { sixtyAMinute, tenAnHour, twentyAnHour } from '../rates.ts'
import { router, signedInProcedure, verifiedProcedure } from '../trpc.ts'

/** What whoever asks for a session does until there is an answer. */
export const bookingRequests = {
  draft: signedInProcedure
    .input(AskDraft)
    .output(RequestDraft)
    .query(({ ctx, input }) => requestDraft(ctx, input)),
  // How many somebody may make in an hour is counted with the request itself, and repetitions of one are not.
  request: verifiedProcedure
    .meta(sixtyAMinute)
    .input(RequestBooking)
    .output(Moved)
    .mutation(({ ctx, input }) => requestBooking(ctx, input)),
  editing: signedInProcedure
    .input(AskEditing)
    .output(Editing)
    .query(({ ctx, input }) => getEditing(ctx, input)),
  edit: verifiedProcedure
    .meta(twentyAnHour)
    .input(EditBooking)
    .output(Moved)
    .mutation(({ ctx, input }) => editBooking(ctx, input)),
  files: router({
    keep: verifiedProcedure
      .meta({ ...tenAnHour, transport: 'form' })
      .input(KeepFiles)
      .output(KeptFiles)
      .mutation(({ ctx, input }) => keepFiles(ctx, input)),
    get: signedInProcedure
      .meta({ ...sixtyAMinute, transport: 'form' })
      .input(BookingRef)
      .output(FileContent)
      .query(({ ctx, input }) => getFile(ctx, input)),
  }),
}
