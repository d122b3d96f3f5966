import type { Calendar } from '../availability/availability.ts'
import type { Interval } from '../availability/interval.ts'
import { compile, openSlots } from '../availability/open-slots.ts'
import { wallClock } from '../availability/wall-clock.ts'
import { days, minutes } from '../duration.ts'
import { soonestOffer } from './another-time.ts'
import type { Party } from './booking.ts'

type Both = { readonly mentor: Calendar; readonly menteeBusy: readonly Interval[]; readonly lengthMin: number }
type Asked = { readonly by: Party; readonly now: number; readonly besides: number }

/** As far ahead as is looked, in days that people still remember. */
const ahead = days(21)

/** When both could meet instead. The notice that a mentor wants from others does not bind themselves. */
export function otherTimes({ mentor, menteeBusy, lengthMin }: Both, { by, now, besides }: Asked): number[] {
  const { schedule, taken } = mentor
  const limits = by === 'mentor' ? { ...mentor.limits, minNoticeMin: 0 } : mentor.limits
  const from = now + soonestOffer
  const ask = { limits, ...taken, viewerBusy: menteeBusy, lengthMin, from, to: now + ahead, now }
  return openSlots(compile(schedule), ask).filter((start) => start !== besides)
}

const mostDays = 4
const aDay = 2

/** A few of them to choose from: of each of the next days those around the hour that was wanted first. */
export function choicesOf(starts: readonly number[], wanted: number, zone: string): number[] {
  const { date, time } = wallClock(
    zone,
    Math.min(wanted, starts[0] ?? wanted),
    Math.max(wanted, starts.at(-1) ?? wanted),
  )
  const off = (start: number) => Math.abs(minuteOf(time(start)) - minuteOf(time(wanted)))
  const byDay = [...Map.groupBy(starts, date).values()].slice(0, mostDays)
  return byDay.flatMap((ofDay) =>
    ofDay
      .toSorted((a, b) => off(a) - off(b))
      .slice(0, aDay)
      .toSorted((a, b) => a - b),
  )
}

const minuteOf = (time: string) => Date.parse(`1970-01-01T${time}Z`) / minutes(1)
