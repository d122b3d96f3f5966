import { DateTime } from 'luxon'
import { type Answer, isFree } from './question.ts'

export const withLuxon: Answer = (question) => {
  const { schedule, limits, lengthMin, from, to } = question
  const starts: number[] = []
  let day = DateTime.fromMillis(from, { zone: schedule.zone }).startOf('day')
  for (; day.toMillis() < to; day = day.plus({ days: 1 }))
    for (const rule of schedule.rules.filter(({ weekday }) => weekday === day.weekday)) {
      const last = day.set({ hour: Math.floor(rule.end / 60), minute: rule.end % 60 }).minus({ minutes: lengthMin })
      let at = day.set({ hour: Math.floor(rule.start / 60), minute: rule.start % 60 })
      for (; at <= last; at = at.plus({ minutes: limits.slotStepMin })) starts.push(at.toMillis())
    }
  return starts.filter(isFree(question))
}
