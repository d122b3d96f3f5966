import { addMinutes, eachDayOfInterval, format, getISODay, isAfter, parseISO, subMinutes } from 'date-fns'
import { formatInTimeZone, fromZonedTime } from 'date-fns-tz'
import { type Answer, clockOf, isFree } from './question.ts'

export const withDateFns: Answer = (question) => {
  const { schedule, limits, lengthMin, from, to } = question
  const dateOf = (at: number) => parseISO(formatInTimeZone(at, schedule.zone, 'yyyy-MM-dd'))
  const instantOf = (day: Date, minute: number) =>
    fromZonedTime(`${format(day, 'yyyy-MM-dd')}T${clockOf(minute)}:00`, schedule.zone)
  const starts: number[] = []
  for (const day of eachDayOfInterval({ start: dateOf(from), end: dateOf(to) }))
    for (const rule of schedule.rules.filter(({ weekday }) => weekday === getISODay(day))) {
      const last = subMinutes(instantOf(day, rule.end), lengthMin)
      let at = instantOf(day, rule.start)
      for (; !isAfter(at, last); at = addMinutes(at, limits.slotStepMin)) starts.push(at.getTime())
    }
  return starts.filter(isFree(question))
}
