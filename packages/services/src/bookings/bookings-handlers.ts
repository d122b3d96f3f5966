import type { BookingTopics } from '@mentorhub/domain/topics'
import type { Handler } from '../outbox/handler.ts'
import { removeFiles } from './remove-files.ts'
import { remind } from './remind.ts'
import { tellOfClocks } from './tell-clocks.ts'
import { tellOfFeedback } from './tell-feedback.ts'
import { tellOfMissedAnswers } from './tell-missed-answers.ts'
import { tellOfMove } from './tell-of-move.ts'
import { tellOfReport } from './tell-of-report.ts'

export const bookingsHandlers: { readonly [T in keyof BookingTopics]: Handler<T> } = {
  'bookings.moved': tellOfMove,
  'bookings.reminder_due': remind,
  'bookings.answers_missed': tellOfMissedAnswers,
  'bookings.feedback_given': tellOfFeedback,
  'bookings.clocks_changed': tellOfClocks,
  'bookings.files_left': removeFiles,
  'bookings.reported': tellOfReport,
}
