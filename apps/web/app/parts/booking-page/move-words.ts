import type { IconName } from '@mentorhub/ui/icon'
import { spanIn } from '@mentorhub/domain/time/span-in'
import { named, otherOf, type Booking } from './booking-data.ts'

type Move = Booking['moves'][number]
type Told = { readonly words: string; readonly icon: IconName }

/** "{who}" did it, to or with "{whom}". */
export const moveWords: Readonly<Record<string, Told>> = {
  request: { words: '{who} asked {whom} for this session', icon: 'message' },
  book: { words: '{who} booked this session', icon: 'calendar' },
  pay: { words: 'The payment has arrived', icon: 'check' },
  confirm: { words: '{who} confirmed', icon: 'done' },
  decline: { words: '{who} declined', icon: 'close' },
  ask: { words: '{who} asked for information', icon: 'help' },
  reply: { words: '{who} answered', icon: 'message' },
  extend: { words: '{who} took 48 more hours to answer', icon: 'clock' },
  edit: { words: '{who} changed the request', icon: 'pencil' },
  expire: { words: 'The time to answer ran out', icon: 'clock' },
  lapse: { words: 'The time to pay ran out', icon: 'clock' },
  cancel: { words: '{who} cancelled', icon: 'close' },
  call_off: { words: '{who} cancelled', icon: 'close' },
  propose: { words: '{who} proposed another time', icon: 'calendar' },
  accept: { words: '{who} took the new time', icon: 'done' },
  refuse: { words: '{who} kept the time as it was', icon: 'calendar' },
  withdraw: { words: '{who} took the proposed time back', icon: 'calendar' },
  lapse_proposal: { words: 'The proposed time was not answered', icon: 'clock' },
  set_link: { words: '{who} set the meeting link', icon: 'external' },
  reconfirm: { words: '{who} said that it is still on', icon: 'check' },
  complete: { words: '{who} marked it as completed', icon: 'done' },
  report_absence: { words: '{who} reported that {whom} did not come', icon: 'alert' },
  rule_absent: { words: '{who} found that somebody did not come', icon: 'shield' },
  rule_present: { words: '{who} found that you met', icon: 'shield' },
}

/** What happened, as one of the two reads it. */
export function moveLine(move: Move, booking: Booking, zone: string) {
  const { words, icon } = told(move)
  const [who, whom] = peopleIn(move, booking)
  return { title: words.replace('{who}', who).replace('{whom}', whom), icon, times: timesIn(move, zone) }
}

const told = (move: Move): Told =>
  (move.by === 'system' ? byItself[move.move] : undefined) ??
  moveWords[move.move] ?? { words: '{who} changed something', icon: 'info' }

/** What nobody did is not said of anybody. */
const byItself: Readonly<Record<string, Told>> = {
  complete: { words: 'Completed by itself, a day after the end', icon: 'done' },
  cancel: { words: 'MentorHub cancelled', icon: 'close' },
}

function peopleIn({ by }: Move, booking: Booking): readonly [string, string] {
  const other = otherOf(booking)
  if (by === booking.as) return ['You', other]
  return by === booking.other.party ? [other, 'you'] : ['MentorHub', other]
}

/** A proposal says which time it offers, an agreement which time it leaves. */
function timesIn({ move, data }: Move, zone: string): string | undefined {
  const [startsAt, endsAt] = [data?.['startsAt'], data?.['endsAt']]
  if (typeof startsAt !== 'number' || typeof endsAt !== 'number') return undefined
  const span = spanIn({ startsAt, endsAt }, zone)
  return move === 'accept' || move === 'edit' ? `Before: ${span}` : span
}

/** What was done since somebody looked, in one line each. */
export const movesSince = (version: number, booking: Booking, zone: string): readonly string[] =>
  booking.moves.filter((move) => move.version > version).map((move) => moveLine(move, booking, zone).title)

export const doneLine = (words: string, booking: Booking) => named(words, otherOf(booking))
