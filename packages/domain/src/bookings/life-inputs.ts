import { z } from 'zod'
import { Flag, Text, Whole } from '../text-inputs.ts'
import { textLengths } from './booking.ts'
import { BookingRef, BookingSeen } from './inputs.ts'
import { MeetingUrl } from './meeting-link.ts'

/** Whoever asked may leave it empty; whoever was asked and had said yes may not. */
export const CancelBooking = BookingSeen.extend({ reason: Text(textLengths.reason).default('') })
export type CancelBooking = z.infer<typeof CancelBooking>

export const SetMeetingLink = BookingSeen.extend({ meetingUrl: MeetingUrl })
export type SetMeetingLink = z.infer<typeof SetMeetingLink>

const Note = Text(textLengths.note)

export const CompleteBooking = BookingSeen.extend({ note: Note.default('') })
export type CompleteBooking = z.infer<typeof CompleteBooking>

/** An empty note is none. */
export const WriteNote = BookingRef.extend({ note: Note })
export type WriteNote = z.infer<typeof WriteNote>

const Said = Text(textLengths.feedback).default('')

export const SubmitFeedback = BookingRef.extend({
  rating: Whole(1, 5),
  learned: Said,
  helped: Said,
  improve: Said,
  isPublic: Flag,
})
export type SubmitFeedback = z.infer<typeof SubmitFeedback>

/** The moves of which the other hears. */
export const previewedMoves = [
  'confirm',
  'decline',
  'ask',
  'extend',
  'reply',
  'propose',
  'accept',
  'refuse',
  'withdraw',
  'cancel',
  'set_link',
  'reconfirm',
  'report_absence',
] as const
export type PreviewedMove = (typeof previewedMoves)[number]

export const PreviewMove = BookingRef.extend({ move: z.enum(previewedMoves) })
export type PreviewMove = z.infer<typeof PreviewMove>
