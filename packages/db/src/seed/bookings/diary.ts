import type { Interval } from '@mentorhub/domain/availability/interval'
import { openSlots } from '@mentorhub/domain/availability/open-slots'
import { minutes } from '@mentorhub/domain/duration'
import type { Times } from '@mentorhub/domain/bookings/booking'
import type { Joined } from '../joined.ts'
import type { Bookable, OfferedSession } from './offered-sessions.ts'

type Wanted = {
  readonly of: Bookable
  readonly mentee: Joined
  readonly session: OfferedSession
  /** When they look, which decides on notice and horizon. */
  readonly now: number
  readonly from: number
  readonly to: number
}

/** Who has given away which time, so that nobody of the demo is in two places, whatever became of a request. */
export type Diary = {
  /** The starts that both can make, by the rules that every request is held to. */
  readonly startsFor: (wanted: Wanted) => number[]
  readonly give: (booked: Omit<Wanted, 'now' | 'from' | 'to'>, startsAt: number) => Times
}

export function diary(): Diary {
  const busy = new Map<string, Interval[]>()
  const starts = new Map<string, number[]>()
  return {
    startsFor: ({ of, mentee, session, ...when }) =>
      openSlots(of.compiled, {
        ...when,
        limits: of.limits,
        lengthMin: session.length,
        busy: busy.get(of.mentor.id) ?? [],
        viewerBusy: busy.get(mentee.id) ?? [],
        booked: starts.get(of.mentor.id) ?? [],
      }),
    give: ({ of, mentee, session }, startsAt) => {
      const endsAt = startsAt + minutes(session.length)
      note(busy, of.mentor.id, { start: startsAt, end: endsAt + minutes(of.limits.gapMin) })
      note(busy, mentee.id, { start: startsAt, end: endsAt })
      note(starts, of.mentor.id, startsAt)
      return { startsAt, endsAt }
    },
  }
}

function note<T>(book: Map<string, T[]>, id: string, one: T): void {
  book.set(id, [...(book.get(id) ?? []), one])
}
