import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import { type Answer, clockOf, isFree } from './question.ts'

dayjs.extend(utc)
dayjs.extend(timezone)

export const withDayjs: Answer = (question) => {
  const { schedule, limits, lengthMin, from, to } = question
  const instantOf = (date: string, minute: number) => dayjs.tz(`${date} ${clockOf(minute)}`, schedule.zone).utc()
  const starts: number[] = []
  let day = dayjs.utc(dayjs(from).tz(schedule.zone).format('YYYY-MM-DD'))
  for (; day.valueOf() < to; day = day.add(1, 'day'))
    for (const rule of schedule.rules.filter(({ weekday }) => weekday % 7 === day.day())) {
      const date = day.format('YYYY-MM-DD')
      const last = instantOf(date, rule.end).subtract(lengthMin, 'minute')
      let at = instantOf(date, rule.start)
      for (; !at.isAfter(last); at = at.add(limits.slotStepMin, 'minute')) starts.push(at.valueOf())
    }
  return starts.filter(isFree(question))
}
