import type { Actor, Booking, BookingStatus } from './booking.ts'

/** `from` is null for what begins a booking; `to` is null where the status stays as it is. */
type Rule = {
  readonly from: readonly (BookingStatus | null)[]
  readonly to: BookingStatus | null
  readonly by: readonly Actor[]
}

/**
 * The whole life of a booking. What is not here does not happen; what else must hold for a move stands in its own rule
 * beside this table.
 */
export const moves = {
  hold: { from: [null], to: 'held', by: ['mentee'] },
  request: { from: [null], to: 'pending', by: ['mentee'] },
  book: { from: [null], to: 'confirmed', by: ['mentee'] },
  pay: { from: ['held'], to: 'pending', by: ['system'] },
  lapse: { from: ['held'], to: 'expired', by: ['system'] },
  confirm: { from: ['pending'], to: 'confirmed', by: ['mentor'] },
  decline: { from: ['pending'], to: 'declined', by: ['mentor'] },
  ask: { from: ['pending'], to: null, by: ['mentor'] },
  reply: { from: ['pending'], to: null, by: ['mentee'] },
  extend: { from: ['pending'], to: null, by: ['mentor'] },
  edit: { from: ['pending'], to: null, by: ['mentee'] },
  expire: { from: ['pending'], to: 'expired', by: ['system'] },
  cancel: { from: ['held', 'pending', 'confirmed'], to: 'cancelled', by: ['mentee', 'admin', 'system'] },
  call_off: { from: ['confirmed'], to: 'cancelled', by: ['mentor'] },
  propose: { from: ['pending', 'confirmed'], to: null, by: ['mentor', 'mentee'] },
  accept: { from: ['pending', 'confirmed'], to: 'confirmed', by: ['mentor', 'mentee'] },
  refuse: { from: ['pending', 'confirmed'], to: null, by: ['mentor', 'mentee'] },
  withdraw: { from: ['pending', 'confirmed'], to: null, by: ['mentor', 'mentee'] },
  lapse_proposal: { from: ['pending', 'confirmed'], to: null, by: ['system'] },
  set_link: { from: ['confirmed'], to: null, by: ['mentor'] },
  reconfirm: { from: ['confirmed'], to: null, by: ['mentor'] },
  complete: { from: ['confirmed'], to: 'completed', by: ['mentor', 'admin', 'system'] },
  report_absence: { from: ['confirmed'], to: 'no_show', by: ['mentor', 'mentee', 'admin', 'system'] },
  rule_absent: { from: ['completed'], to: 'no_show', by: ['admin'] },
  rule_present: { from: ['no_show'], to: 'completed', by: ['admin'] },
} as const satisfies Readonly<Record<string, Rule>>

export type Move = keyof typeof moves
export const moveNames = Object.keys(moves)

/** Why somebody may not make a move now, as a reason, or undefined. Which party somebody is was asked before. */
export function troubleWith(move: Move, { status }: Pick<Booking, 'status'>, by: Actor): string | undefined {
  const rule: Rule = moves[move]
  if (!rule.by.includes(by)) return 'booking.not_yours_to_do'
  if (!rule.from.includes(status)) return `booking.already_${status}`
  return undefined
}

/** The status that a move leads to. */
export const statusAfter = (move: Move, { status }: Pick<Booking, 'status'>): BookingStatus => moves[move].to ?? status
