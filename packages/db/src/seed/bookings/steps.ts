import { answerDueFor } from '@mentorhub/domain/bookings/answer-clock'
import { lateWindow } from '@mentorhub/domain/bookings/booking'
import type { AbsentParty, DeclineCode, Party } from '@mentorhub/domain/bookings/booking'
import { meetingPlace } from '@mentorhub/domain/bookings/meeting-link'
import type { Step } from './story.ts'

export const answerDue = (requestedAt: number, startsAt: number): number => answerDueFor({ startsAt, now: requestedAt })

export const confirm = (at: number, viaMail = false): Step => ({
  move: 'confirm',
  at,
  by: 'mentor',
  viaMail,
  set: { confirmedAt: at, answeredAt: at, answerDueAt: null },
})

export const decline = (at: number, declineCode: DeclineCode, reason?: string): Step => ({
  move: 'decline',
  at,
  by: 'mentor',
  ...(reason ? { reason } : {}),
  set: { declineCode, reason: reason ?? null, answeredAt: at, answerDueAt: null },
})

export const expire = (at: number): Step => ({ move: 'expire', at, by: 'system' })

/** By the mentee: late, when it comes shortly before what was agreed. */
export const cancel = (at: number, startsAt: number, isAgreed: boolean): Step => ({
  move: 'cancel',
  at,
  by: 'mentee',
  set: { cancelledBy: 'mentee', isLate: isAgreed && at > startsAt - lateWindow, icalSequence: isAgreed ? 1 : 0 },
})

export const callOff = (at: number, reason: string): Step => ({
  move: 'call_off',
  at,
  by: 'mentor',
  reason,
  set: { cancelledBy: 'mentor', reason, icalSequence: 1 },
})

export const setLink = (at: number, meetingUrl: string): Step => ({
  move: 'set_link',
  at,
  by: 'mentor',
  set: { meetingUrl },
  data: { place: meetingPlace(meetingUrl), isFirst: 1 },
})

export const complete = (at: number, by: 'mentor' | 'system'): Step => ({
  move: 'complete',
  at,
  by,
  set: { completedAt: at },
})

export const reportAbsence = (at: number, by: Party, absent: AbsentParty): Step => ({
  move: 'report_absence',
  at,
  by,
  set: { absent },
})

export const ask = (at: number, message: string, answerDueAt: number): Step => ({
  move: 'ask',
  at,
  by: 'mentor',
  message,
  set: { infoAskedAt: at, answeredAt: at, answerDueAt },
})

export const reply = (at: number, message: string): Step => ({ move: 'reply', at, by: 'mentee', message })
