import { days } from '@mentorhub/domain/duration'
import { dateOf } from '@mentorhub/domain/time/dates'
import type { availabilityOverrides, availabilityRules, sessionTypes } from '../schema/availability.ts'
import type { DemoStart } from './demo-start.ts'
import { blockOf, blocksOf, weekdayOf } from './hours.ts'
import type { Joined } from './joined.ts'
import type { SpecialDay } from './people/offer.ts'
import { offers } from './people/offers.ts'
import type { Mentor } from './people/person.ts'

type Id = 'id'

export const ruleRows = (mentor: Joined<Mentor>): Omit<typeof availabilityRules.$inferInsert, Id>[] =>
  (offers[mentor.name]?.week ?? [])
    .flatMap(blocksOf)
    .map(({ weekday, start, end }) => ({ mentorId: mentor.id, weekday, startMin: start, endMin: end }))

export const overrideRows = (
  mentor: Joined<Mentor>,
  { today }: DemoStart,
): Omit<typeof availabilityOverrides.$inferInsert, Id>[] =>
  (offers[mentor.name]?.special ?? []).map((special) => {
    const { kind, lasts = 1, hours = '00:00-24:00', note = '' } = special
    const from = firstDayOf(special, today)
    const { start, end } = blockOf(hours)
    const [onDate, untilDate] = [dateOf(from), dateOf(from + days(lasts - 1))]
    return { mentorId: mentor.id, onDate, untilDate, kind, startMin: start, endMin: end, note }
  })

/** The nth such weekday after today, or so many days later. */
function firstDayOf({ when }: SpecialDay, today: number): number {
  if (typeof when === 'number') return today + days(when)
  const [name, nth] = when
  const ahead = (weekdayOf(name) - new Date(today).getUTCDay() + 6) % 7
  return today + days(1 + ahead + 7 * (nth - 1))
}

export const sessionTypeRows = (mentor: Joined<Mentor>): Omit<typeof sessionTypes.$inferInsert, Id>[] =>
  (offers[mentor.name]?.types ?? []).map(({ name, goal, length, questions = [] }, position) => ({
    mentorId: mentor.id,
    name,
    goalType: goal,
    durationMin: length,
    questions,
    position,
  }))
