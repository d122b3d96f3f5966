import { days, hours, minutes } from '../duration.ts'
import type { SessionKind } from './auth.ts'

/** `idle` slides with use, `absolute` does not; `noticed` is how often use is written down. */
export type SessionLife = { readonly idle: number; readonly absolute: number; readonly noticed: number }

const ofMembers: SessionLife = { idle: days(30), absolute: days(90), noticed: hours(1) }
const ofStaff: SessionLife = { idle: minutes(30), absolute: hours(12), noticed: minutes(5) }
/** Asking for another code is the only use that they have. */
const ofHalves: SessionLife = { idle: minutes(10), absolute: minutes(30), noticed: minutes(10) }

export function sessionLife(kind: SessionKind, isStaff: boolean): SessionLife {
  if (kind === 'pending_two_factor') return ofHalves
  return isStaff ? ofStaff : ofMembers
}

export const expiryOf = ({ idle, absolute }: SessionLife, createdAt: number, now: number) =>
  Math.min(now + idle, createdAt + absolute)
