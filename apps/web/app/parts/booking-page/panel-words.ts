import type { Doing } from './doings.ts'

type PanelWords = {
  readonly title: string
  /** What comes of it, for both; "{other}" is the other's first name. */
  readonly points: readonly string[]
  readonly button: string
  readonly isEnd?: true
}

/** What stands on the page before each step is taken, and on its button. */
export const panelWords: Readonly<Record<Exclude<Doing, 'feedback'>, PanelWords>> = {
  confirm: {
    title: 'Confirm this session',
    points: ['The time is yours and {other}’s from now on, and both of you get an invitation for your calendars.'],
    button: 'Confirm Booking',
  },
  decline: {
    title: 'Decline this request',
    points: [
      'The time is free again for both of you.',
      '{other} is shown other mentors who are free at that hour, so a clear no helps more than silence.',
    ],
    button: 'Decline and tell {other}',
    isEnd: true,
  },
  ask: {
    title: 'Ask {other} for information',
    points: ['You can ask once. The answer may take up to 72 hours longer, and the time stays kept.'],
    button: 'Send the question',
  },
  extend: {
    title: 'Take 48 more hours',
    points: ['Once for each request, and never beyond two hours before the start. The time stays kept.'],
    button: 'Take the time and tell {other}',
  },
  reply: {
    title: 'Answer {other}',
    points: ['The request goes back to {other}, who has a day at least to decide.'],
    button: 'Send the answer',
  },
  propose: {
    title: 'Propose another time',
    points: ['Both times are kept until {other} has answered. Nothing is lost if the answer is no.'],
    button: 'Propose this time',
  },
  accept: {
    title: 'Take the new time',
    points: ['The old time is free again, and both calendars move.'],
    button: 'Take the new time',
  },
  refuse: {
    title: 'Keep the time as it was',
    points: ['The proposed time is let go. Nothing else changes.'],
    button: 'Keep it as it was',
  },
  withdraw: {
    title: 'Take your proposal back',
    points: ['The proposed time is let go. Nothing else changes.'],
    button: 'Take it back and tell {other}',
  },
  cancel: {
    title: 'Cancel this session',
    points: ['The time is free again for both of you. This cannot be undone.'],
    button: 'Cancel and tell {other}',
    isEnd: true,
  },
  rebook: {
    title: 'Cancel and book again',
    points: [
      'This session is cancelled first, and its time is free for others.',
      'Then you choose a new time; what you wrote is filled in for you.',
    ],
    button: 'Cancel and book again',
    isEnd: true,
  },
  link: {
    title: 'Add Meeting Link',
    points: ['{other} sees it here at once, and the invitation in both calendars gets it.'],
    button: 'Save the link',
  },
  reconfirm: {
    title: 'Say that it is still on',
    points: ['{other} sees it here at once.'],
    button: 'Yes, it is still on',
  },
  complete: {
    title: 'Mark it as completed',
    points: ['{other} is then asked for feedback.'],
    button: 'Mark as completed',
  },
  absent: {
    title: 'Report that {other} did not come',
    points: [
      'The session ends as a no-show. {other} can say within 48 hours that it was otherwise; then a person looks at it.',
    ],
    button: 'Report and tell {other}',
    isEnd: true,
  },
}

/** What was just done, once the page is there again. */
export const doneWords: Readonly<Record<string, string>> = {
  confirm: 'Confirmed. You both get an invitation. Now add the meeting link.',
  decline: 'Declined. {other} is told, and shown who else could help.',
  ask: 'Your question is with {other}.',
  extend: 'You have 48 hours more. {other} is told.',
  reply: 'Your answer is with {other}.',
  propose: 'Proposed. Both times are kept until {other} has answered.',
  accept: 'Done: you meet at the new time.',
  refuse: 'The time stays as it was. {other} is told.',
  withdraw: 'Your proposal is taken back. {other} is told.',
  cancel: 'Cancelled. {other} is told.',
  link: 'Saved. {other} has the link.',
  reconfirm: '{other} sees that it is still on.',
  complete: 'Completed. {other} is asked for feedback.',
  absent: 'Thank you for telling us. {other} is told, too.',
  feedback: 'Thank you. Your feedback is there at once.',
  note: 'Your note is saved. Nobody else sees it.',
  here: 'You are checked in.',
  edited: 'Your request is changed. {other} is told.',
  booked: 'Booked: you both get an invitation.',
  requested: 'Your request is sent. {other} is told.',
  reported: 'Thank you. Our team looks at it.',
}
