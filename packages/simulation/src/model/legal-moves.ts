import { day, hour, minute, type Actor, type Life, type Party, type Status } from './life.ts'

/** When, and as whom. */
export type Moment = {
  readonly by: Actor
  readonly at: number
  /** Who of the two has said that they are there. */
  readonly present: readonly Party[]
}
type Asks = (life: Life, moment: Moment) => boolean

type Rule = {
  readonly from: readonly Status[]
  /** Left out where the status stays as it is. */
  readonly to?: Status
  readonly by: readonly Actor[]
  /** What else must be so. */
  readonly needs?: Asks
  /** When it may be refused all the same: what the table of states leaves open. */
  readonly mayFail?: Asks
}

const pending = ['pending'] as const
const confirmed = ['confirmed'] as const
const open = ['pending', 'confirmed'] as const
const either = ['mentor', 'mentee'] as const

const hasBegun: Asks = ({ time }, { at }) => at >= time.start
const isOffered: Asks = ({ offer }, { at }) => offer !== null && at < offer.expires
const isOver: Asks = ({ time }, { by, at, present }) =>
  by === 'system' ? at >= time.end + day : at >= time.end || present.length === 2

/** B6 to B17. */
export const legalMoves: Readonly<Record<string, Rule>> = {
  confirm: { from: pending, to: 'confirmed', by: ['mentor'], needs: ({ time }, { at }) => at < time.start },
  decline: { from: pending, to: 'declined', by: ['mentor'], mayFail: hasBegun },
  ask: { from: pending, by: ['mentor'], needs: ({ asked }) => !asked, mayFail: hasBegun },
  reply: {
    from: pending,
    by: ['mentee'],
    needs: ({ asked }) => asked,
    mayFail: (life, moment) => life.replied || hasBegun(life, moment),
  },
  extend: {
    from: pending,
    by: ['mentor'],
    needs: ({ extended }) => !extended,
    mayFail: ({ due, time }, { at }) => at >= time.start || (due !== null && due >= time.start - 2 * hour),
  },
  edit: { from: pending, by: ['mentee'], mayFail: hasBegun },
  expire: { from: pending, to: 'expired', by: ['system'], needs: ({ due }, { at }) => due !== null && at >= due },
  cancel: {
    from: open,
    to: 'cancelled',
    by: ['mentee', 'admin', 'system'],
    needs: (life, moment) => moment.by !== 'mentee' || life.status === 'pending' || !hasBegun(life, moment),
  },
  call_off: { from: confirmed, to: 'cancelled', by: ['mentor'], needs: ({ time }, { at }) => at < time.start },
  propose: {
    from: open,
    by: either,
    needs: ({ status, time, moved, offer }, { by, at }) =>
      offer === null && moved < 3 && (status === 'confirmed' ? at <= time.start - 12 * hour : by === 'mentor'),
    mayFail: hasBegun,
  },
  accept: {
    from: open,
    to: 'confirmed',
    by: either,
    needs: (life, moment) => isOffered(life, moment) && life.offer?.by !== moment.by,
  },
  refuse: {
    from: open,
    by: either,
    needs: ({ offer }, { by }) => offer !== null && offer.by !== by,
    mayFail: (life, moment) => !isOffered(life, moment),
  },
  withdraw: { from: open, by: either, needs: ({ offer }, { by }) => offer?.by === by },
  lapse_proposal: { from: open, by: ['system'], needs: ({ offer }, { at }) => offer !== null && at >= offer.expires },
  set_link: { from: confirmed, by: ['mentor'], mayFail: ({ time }, { at }) => at >= time.end },
  reconfirm: {
    from: confirmed,
    by: ['mentor'],
    needs: ({ time }, { at }) => at < time.start,
    mayFail: ({ time, reconfirmed }, { at }) => reconfirmed || at < time.start - day,
  },
  complete: { from: confirmed, to: 'completed', by: ['mentor', 'admin', 'system'], needs: isOver },
  report_absence: {
    from: confirmed,
    to: 'no_show',
    by: ['mentor', 'mentee', 'admin'],
    needs: ({ time }, { by, at, present }) =>
      at >= time.start + 10 * minute && (by === 'admin' || !present.some((party) => party !== by)),
    mayFail: ({ time }, { at }) => at >= time.end + day,
  },
  rule_absent: { from: ['completed'], to: 'no_show', by: ['admin'] },
  rule_present: { from: ['no_show'], to: 'completed', by: ['admin'] },
}

export function isLegal(move: string, life: Life, moment: Moment): boolean {
  const rule = legalMoves[move]
  if (!rule?.from.includes(life.status) || !rule.by.includes(moment.by)) return false
  return rule.needs?.(life, moment) ?? true
}

export const isSure = (move: string, life: Life, moment: Moment): boolean =>
  isLegal(move, life, moment) && !legalMoves[move]?.mayFail?.(life, moment)
