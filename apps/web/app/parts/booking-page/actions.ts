import { isYourTurn, type Booking } from './booking-data.ts'
import { canDo, type Doing } from './doings.ts'

/** What the turn is taken by, for whoever has it and for whoever waits. */
const mains: Readonly<Record<Booking['turn']['what'], readonly [yours: readonly Doing[], theirs: readonly Doing[]]>> = {
  answer: [['confirm', 'decline', 'propose', 'ask', 'extend'], []],
  reply: [['reply'], ['confirm', 'decline']],
  choose_time: [['accept', 'refuse'], ['withdraw']],
  add_link: [['link', 'reconfirm'], []],
  join: [[], []],
  complete: [['complete'], []],
  feedback: [['feedback'], []],
  nothing: [['reconfirm'], ['reconfirm']],
}

export const mainDoings = (booking: Booking): readonly Doing[] =>
  mains[booking.turn.what][isYourTurn(booking) ? 0 : 1].filter((doing) => canDo(doing, booking))

const others: readonly Doing[] = [
  'confirm',
  'propose',
  'link',
  'ask',
  'extend',
  'reconfirm',
  'complete',
  'rebook',
  'decline',
  'cancel',
]

/** What else can be done. A link that is there already is changed where it stands, and an absence reported beside the help. */
export function otherDoings(booking: Booking): readonly Doing[] {
  const main = mainDoings(booking)
  return others.filter(
    (doing) => !main.includes(doing) && !(doing === 'link' && booking.meetingUrl !== null) && canDo(doing, booking),
  )
}

/** What the buttons say. */
export const doingWords: Readonly<Record<Doing, string>> = {
  confirm: 'Confirm Booking',
  decline: 'Decline',
  ask: 'Ask for information',
  extend: '48 more hours',
  reply: 'Answer',
  propose: 'Propose another time',
  accept: 'Take the new time',
  refuse: 'Keep it as it was',
  withdraw: 'Take it back',
  cancel: 'Cancel',
  rebook: 'Cancel and book again',
  link: 'Add Meeting Link',
  reconfirm: 'Yes, it is still on',
  complete: 'Mark as completed',
  absent: '{other} did not come',
  feedback: 'Leave Feedback',
}
