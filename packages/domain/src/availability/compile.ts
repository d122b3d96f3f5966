import { dayNumber, daysSinceMonday } from '../time/dates.ts'
import { type Block, type Override, type Schedule, weekdays } from './availability.ts'
import { merged } from './span.ts'

/**
 * A schedule made ready to be asked; it can be kept for as long as the schedule stays the same. Its blocks begin on their
 * day and last for a day at most: the database sees to it, and the engine relies on it.
 */
export type Compiled = {
  readonly zone: string
  /** What begins on each weekday, Monday first. */
  readonly week: readonly (readonly Block[])[]
  /** What begins on dates that differ from the week, by days since 1970. */
  readonly special: ReadonlyMap<number, readonly Block[]>
  readonly away: readonly Away[]
}

/** A block that takes time away on each of some days, which are counted since 1970. */
export type Away = Block & { readonly first: number; readonly last: number }

export function compile({ zone, rules, overrides }: Schedule): Compiled {
  const week = weekdays.map((): Block[] => [])
  for (const rule of rules) week[rule.weekday - 1]?.push(rule)
  const usual = week.map(merged)
  return { zone, week: usual, special: specialDays(usual, overrides), away: overrides.filter(isAway).map(awayOf) }
}

/** What begins on a date. */
export const blocksOn = ({ week, special }: Compiled, day: number): readonly Block[] =>
  special.get(day) ?? blocksOfWeek(week, day)

const blocksOfWeek = (week: Compiled['week'], day: number) => week[daysSinceMonday(day)] ?? []

const isAway = ({ kind }: Override) => kind === 'block'

const awayOf = (override: Override): Away => ({
  start: override.start,
  end: override.end,
  first: dayNumber(override.on),
  last: dayNumber(override.until),
})

function specialDays(week: Compiled['week'], overrides: readonly Override[]): Compiled['special'] {
  const added = overrides.filter((override) => !isAway(override))
  const byDay = Map.groupBy(added, ({ on }) => dayNumber(on))
  return new Map(Array.from(byDay, ([day, list]) => [day, merged([...usualOn(week, day, list), ...list])]))
}

const usualOn = (week: Compiled['week'], day: number, overrides: readonly Override[]) =>
  overrides.some(({ kind }) => kind === 'replace') ? [] : blocksOfWeek(week, day)
