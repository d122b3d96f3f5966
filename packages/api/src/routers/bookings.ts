import { router } from '../trpc.ts'
import { bookingAnswers } from './booking-answers.ts'
import { bookingLife } from './booking-life.ts'
import { bookingLists } from './booking-lists.ts'
import { bookingRequests } from './booking-requests.ts'

export const bookingsRouter = router({ ...bookingAnswers, ...bookingLife, ...bookingLists, ...bookingRequests })
