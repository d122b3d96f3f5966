import { compile, firstOpenSlot, type Compiled } from '@mentorhub/domain/availability/open-slots'
import { randomFrom } from '@mentorhub/domain/availability/random-case'
import type { Rule, Schedule } from '@mentorhub/domain/availability/availability'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { days, minutes } from '@mentorhub/domain/duration'
import { usualQuestion } from './question.ts'

/** Somebody of a directory, as the database tells of them: what they set, and what is taken of the week. */
export type Mentor = { readonly schedule: Schedule; readonly busy: readonly Interval[] }

const zones = Intl.supportedValuesOf('timeZone')
const { from, now, limits } = usualQuestion
const week = { limits, lengthMin: 60, from, to: from + days(7), now }

/** Some have hardly any time, and what they have is taken. */
export function makeMentors(count: number): readonly Mentor[] {
  const random = randomFrom(count)
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const block = (weekday: number, from: number): Rule => ({ weekday, start: from, end: from + 30 * whole(2, 8) })
  const busyTime = (): Interval => {
    const start = from + minutes(5 * whole(0, 7 * 288))
    return { start, end: start + minutes(5 * whole(6, 72)) }
  }
  return Array.from({ length: count }, () => ({
    schedule: {
      zone: zones[whole(0, zones.length - 1)] ?? 'UTC',
      rules: Array.from({ length: whole(0, 7) }, (_, day) => [
        block(day + 1, 30 * whole(14, 22)),
        block(day + 1, 30 * whole(30, 40)),
      ]).flat(),
      overrides: [],
    },
    busy: Array.from({ length: 10 }, busyTime).toSorted((one, other) => one.start - other.start),
  }))
}

export type Ready = { readonly compiled: Compiled; readonly busy: readonly Interval[] }

export const makeReady = ({ schedule, busy }: Mentor): Ready => ({ compiled: compile(schedule), busy })

/** Who of them has an hour within the next seven days. */
export const freeThisWeek = (mentors: readonly Ready[]): readonly Ready[] =>
  mentors.filter(({ compiled, busy }) => firstOpenSlot(compiled, { ...week, busy }) !== undefined)
