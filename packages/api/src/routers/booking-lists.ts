import {
  BookingsAhead,
  ListBookings,
  ListFeedback,
  ListRequests,
  ListReviews,
} from '@mentorhub/domain/bookings/list-inputs'
import { getAhead } from '@mentorhub/services/bookings/get-ahead'
import { listBookings } from '@mentorhub/services/bookings/list-bookings'
import { listFeedback } from '@mentorhub/services/bookings/list-feedback'
import { listRequests } from '@mentorhub/services/bookings/list-requests'
import { listReviews } from '@mentorhub/services/bookings/list-reviews'
import * as outputs from '../outputs/booking-lists.ts'
import { sixtyAMinute } from '../rates.ts'
import { mentorProcedure, publicProcedure, signedInProcedure } from '../trpc.ts'

/** What somebody has asked for, was asked for, and has still to do. */
export const bookingLists = {
  list: signedInProcedure
    .meta(sixtyAMinute)
    .input(ListBookings)
    .output(outputs.BookingList)
    .query(({ ctx, input }) => listBookings(ctx, input)),
  ahead: signedInProcedure
    .meta(sixtyAMinute)
    .input(BookingsAhead)
    .output(outputs.BookingsAhead)
    .query(({ ctx, input }) => getAhead(ctx, input)),
  requests: mentorProcedure
    .meta(sixtyAMinute)
    .input(ListRequests)
    .output(outputs.RequestList)
    .query(({ ctx, input }) => listRequests(ctx, input)),
}

/** What was said afterwards: to everybody, and to the mentor alone. */
export const feedbackLists = {
  list: publicProcedure
    .meta(sixtyAMinute)
    .input(ListReviews)
    .output(outputs.ReviewList)
    .query(({ ctx, input }) => listReviews(ctx, input)),
  received: mentorProcedure
    .meta(sixtyAMinute)
    .input(ListFeedback)
    .output(outputs.FeedbackList)
    .query(({ ctx, input }) => listFeedback(ctx, input)),
}
