import { AnswerProposal, DeclineBooking, ProposeTime, WriteMessage } from '@mentorhub/domain/bookings/answer-inputs'
import { BookingRef, BookingSeen } from '@mentorhub/domain/bookings/inputs'
import { answerProposal } from '@mentorhub/services/bookings/answer-proposal'
import { askInformation } from '@mentorhub/services/bookings/ask-information'
import { confirmBooking } from '@mentorhub/services/bookings/confirm-booking'
import { declineBooking } from '@mentorhub/services/bookings/decline-booking'
import { extendAnswer } from '@mentorhub/services/bookings/extend-answer'
import { getOtherTimes } from '@mentorhub/services/bookings/get-other-times'
import { proposeTime } from '@mentorhub/services/bookings/propose-time'
import { replyToQuestion } from '@mentorhub/services/bookings/reply-to-question'
import { withdrawProposal } from '@mentorhub/services/bookings/withdraw-proposal'
import { Moved, OtherTimes } from '../outputs/bookings.ts'
import { sixtyAMinute, twentyAnHour } from '../rates.ts'
import { mentorProcedure, signedInProcedure } from '../trpc.ts'
import { mailAction } from './mail-action.ts'

const answer = mentorProcedure.meta(sixtyAMinute).output(Moved)
const move = signedInProcedure.meta(sixtyAMinute).output(Moved)

/** What the one who was asked may say, and what follows from it until a time is agreed. */
export const bookingAnswers = {
  mailAction,
  confirm: answer.input(BookingSeen).mutation(({ ctx, input }) => confirmBooking(ctx, input)),
  decline: answer.input(DeclineBooking).mutation(({ ctx, input }) => declineBooking(ctx, input)),
  askInformation: answer.input(WriteMessage).mutation(({ ctx, input }) => askInformation(ctx, input)),
  extend: answer.input(BookingSeen).mutation(({ ctx, input }) => extendAnswer(ctx, input)),
  reply: move.input(WriteMessage).mutation(({ ctx, input }) => replyToQuestion(ctx, input)),
  otherTimes: signedInProcedure
    .meta(sixtyAMinute)
    .input(BookingRef)
    .output(OtherTimes)
    .query(({ ctx, input }) => getOtherTimes(ctx, input)),
  propose: signedInProcedure
    .meta(twentyAnHour)
    .input(ProposeTime)
    .output(Moved)
    .mutation(({ ctx, input }) => proposeTime(ctx, input)),
  answerProposal: move.input(AnswerProposal).mutation(({ ctx, input }) => answerProposal(ctx, input)),
  withdrawProposal: move.input(BookingSeen).mutation(({ ctx, input }) => withdrawProposal(ctx, input)),
}
