import type { PickerDay, PickerMonth } from '@mentorhub/ui/slots/month-grid'
import { monthAfter, monthOf, weeksOf } from '@mentorhub/domain/time/month'
import { dayLabel, monthWords } from '../time/date-words.ts'
import { addressFor, type Seen } from './seen.ts'

type Shown = {
  readonly days: ReadonlyMap<string, readonly number[]>
  readonly month: string
  readonly day: string | undefined
}

/** A month with its free days; the months beside it as far as anything can be booked in them. */
export function monthFor(seen: Seen, { days, month, day }: Shown): PickerMonth {
  const { wall } = seen.own
  const today = wall.date(seen.mentor.now)
  const turn = (to: string, isThere: boolean) =>
    isThere ? { label: monthWords(to), to: addressFor(seen, { month: to }) } : undefined
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)]
  const dayOf = (date: string): PickerDay => {
    const count = days.get(date)?.length ?? 0
    return {
      date,
      label: dayLabel(date, count),
      to: count > 0 ? addressFor(seen, { day: date }) : undefined,
      isChosen: date === day,
      isToday: date === today,
    }
  }
  return {
    label: monthWords(month),
    weeks: weeksOf(month).map((week) => week.map((date) => (date === null ? null : dayOf(date)))),
    earlier: turn(before, before >= monthOf(today)),
    later: turn(after, after <= monthOf(wall.date(seen.slots.until))),
  }
}
