import { Temporal } from 'temporal-polyfill'
import { type Answer, clockOf, isFree } from './question.ts'

const dateIn = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()

export const withTemporal: Answer = (question) => {
  const { schedule, limits, lengthMin, from, to } = question
  const instantOf = (date: Temporal.PlainDate, minute: number) =>
    date.toZonedDateTime({ timeZone: schedule.zone, plainTime: clockOf(minute) }).toInstant()
  const starts: number[] = []
  const lastDate = dateIn(schedule.zone, to)
  let date = dateIn(schedule.zone, from)
  for (; Temporal.PlainDate.compare(date, lastDate) <= 0; date = date.add({ days: 1 }))
    for (const rule of schedule.rules.filter(({ weekday }) => weekday === date.dayOfWeek)) {
      const last = instantOf(date, rule.end).subtract({ minutes: lengthMin })
      let at = instantOf(date, rule.start)
      for (; Temporal.Instant.compare(at, last) <= 0; at = at.add({ minutes: limits.slotStepMin }))
        starts.push(at.epochMilliseconds)
    }
  return starts.filter(isFree(question))
}
