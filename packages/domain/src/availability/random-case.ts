import { hours, minutes } from '../duration.ts'
import { dateOf, minutesADay } from '../time/dates.ts'
import type { Ask } from './ask.ts'
import { type Block, type Override, type Rule, type Schedule, overrideKinds, slotSteps } from './availability.ts'
import type { Interval } from './interval.ts'
import { stretchesOf } from './stretch.ts'
import { tableReach } from './zone-table.ts'

/** A question about free time, for comparing two ways to answer it. */
export type Case = { readonly schedule: Schedule; readonly ask: Ask }

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const once = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number

/** A day or less in the life of some mentor, every second one where the clocks of the zone change. */
export function randomCase(random: Random, zone: string): Case {
  const near = nearMinute(random, zone)
  const from = minutes(near - whole(random, 0, minutesADay)) + whole(random, 0, 2) * 20_000
  return {
    schedule: { zone, rules: rulesOf(random), overrides: listOf(random, 5, () => overrideNear(random, near)) },
    ask: {
      ...limitsOf(random),
      from,
      to: from + hours(whole(random, 4, 20)),
      now: from - hours(whole(random, 0, 60)),
      busy: listOf(random, 5, () => intervalNear(random, near)),
      viewerBusy: listOf(random, 4, () => intervalNear(random, near)),
      booked: listOf(random, 8, () => minutes(near + 30 * whole(random, -300, 300))),
    },
  }
}

/** Both ends count. */
const whole = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1))

const oneOf = <T>(random: Random, list: readonly [T, ...T[]]): T => list[whole(random, 0, list.length - 1)] ?? list[0]

const listOf = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: random() < 0.3 ? 0 : whole(random, 1, most) }, make)

function nearMinute(random: Random, zone: string): number {
  const [from, until] = [tableReach.from + 30 * minutesADay, tableReach.until - 30 * minutesADay]
  const changes = stretchesOf(zone, from, until).slice(1)
  const change = changes[whole(random, 0, changes.length - 1)]
  return change && random() < 0.5 ? change.from : whole(random, from, until)
}

function blockOf(random: Random): Block {
  const grain = oneOf(random, [5, 15, 30, 60])
  const start = grain * whole(random, 0, (minutesADay - grain) / grain)
  return random() < 0.1
    ? { start: 0, end: minutesADay }
    : { start, end: start + grain * whole(random, 1, oneOf(random, [300, minutesADay]) / grain) }
}

/** Now and then somebody is there on every day, or even always. */
function rulesOf(random: Random): Rule[] {
  const everyDay = random() < 0.2 && (random() < 0.2 ? { start: 0, end: minutesADay } : blockOf(random))
  if (everyDay) return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...everyDay }))
  return Array.from({ length: whole(random, 1, 14) }, () => ({ weekday: whole(random, 1, 7), ...blockOf(random) }))
}

function overrideNear(random: Random, near: number): Override {
  const kind = oneOf(random, overrideKinds)
  const first = near + whole(random, -2, 1) * minutesADay
  const last = kind === 'block' ? first + whole(random, 0, 2) * minutesADay : first
  return { kind, on: dateOf(minutes(first)), until: dateOf(minutes(last)), ...blockOf(random) }
}

function intervalNear(random: Random, near: number): Interval {
  const start = minutes(near + whole(random, -minutesADay, minutesADay)) + oneOf(random, [0, 0, 1, 59_999])
  return { start, end: start + oneOf(random, [0, 1, minutes(25), minutes(60), hours(3)]) }
}

const limitsOf = (random: Random): Pick<Ask, 'limits' | 'lengthMin'> => ({
  lengthMin: oneOf(random, [15, 30, 45, 60, 90]),
  limits: {
    minNoticeMin: oneOf(random, [240, 720]),
    horizonDays: oneOf(random, [1, 2, 60, 180]),
    gapMin: oneOf(random, [0, 0, 5, 30]),
    slotStepMin: oneOf(random, slotSteps),
    dailyCap: oneOf(random, [null, 1, 2, 4]),
    weeklyCap: oneOf(random, [null, 3, 6]),
  },
})
