import { minutes } from '../duration.ts'
import { dayNumber, minutesADay, weekdayOf } from '../time/dates.ts'
import type { Ask } from './ask.ts'
import type { Block, Override, Schedule } from './availability.ts'
import type { Interval } from './interval.ts'

/** What the wall clock of a zone shows at a minute of UTC: the days since 1970, and the minutes of the day. */
export type WallAt = (minute: number) => { readonly day: number; readonly minute: number }

const week = 7 * minutesADay

/**
 * What `openSlots` must answer, found by asking for every single minute what the clock on the wall shows. It shares no
 * thought with the fast way and is far too slow for anything but comparing.
 */
export function slotsByTheMinute(schedule: Schedule, ask: Ask, clock: WallAt): number[] {
  const wallAt = remembered(clock)
  const isThere = remembered((minute) => isThereAt(schedule, wallAt(minute)))
  const { from, until } = wantedOf(ask)
  const starts: number[] = []
  let begun = beginning(from, isThere)
  let [counted, lastDay] = [begun, -Infinity]
  for (let minute = begun; minute < until; minute++) {
    const { day } = wallAt(minute)
    if (!isThere(minute - 1)) [begun, counted] = [minute, minute]
    else if (day > lastDay && minute - begun >= week) counted = minute
    lastDay = Math.max(lastDay, day)
    const isOnGrid = minute % 5 === 0 && (minute - Math.ceil(counted / 5) * 5) % ask.limits.slotStepMin === 0
    if (minute >= from && isOnGrid && every(minute, ask.lengthMin, isThere) && isFree(ask, minute, wallAt))
      starts.push(minutes(minute))
  }
  return starts
}

function wantedOf({ limits, now, ...ask }: Ask) {
  const from = Math.max(ask.from, now + minutes(limits.minNoticeMin))
  const until = Math.min(ask.to, now + minutes(limits.horizonDays * minutesADay))
  return { from: Math.ceil(from / minutes(1)), until: until / minutes(1) }
}

/** Before it somebody is away, or it is longer ago than matters. */
function beginning(from: number, isThere: (minute: number) => boolean): number {
  let minute = from
  while (isThere(minute - 1) && from - minute < week + 3 * minutesADay) minute--
  return minute
}

function remembered<T>(ask: (minute: number) => T): (minute: number) => T {
  const answers = new Map<number, T>()
  return (minute) => {
    const answer = answers.get(minute) ?? ask(minute)
    answers.set(minute, answer)
    return answer
  }
}

type Wall = ReturnType<WallAt>

const isThereAt = (schedule: Schedule, wall: Wall) =>
  isIn(wall, (day) => blocksOf(schedule, day)) &&
  !isIn(wall, (day) => schedule.overrides.filter((override) => override.kind === 'block' && covers(override, day)))

/** In a block of that date, or in one of the date before that runs past midnight. */
const isIn = ({ day, minute }: Wall, blocksOn: (day: number) => readonly Block[]) =>
  blocksOn(day).some(({ start, end }) => start <= minute && minute < end) ||
  blocksOn(day - 1).some(({ end }) => minute + minutesADay < end)

const covers = ({ on, until }: Override, day: number) => dayNumber(on) <= day && day <= dayNumber(until)

function blocksOf({ rules, overrides }: Schedule, day: number): readonly Block[] {
  const weekday = weekdayOf(new Date(minutes(day * minutesADay)).toISOString().slice(0, 10))
  const own = overrides.filter((override) => override.kind !== 'block' && covers(override, day))
  const isReplaced = own.some(({ kind }) => kind === 'replace')
  return isReplaced ? own : [...rules.filter((rule) => rule.weekday === weekday), ...own]
}

function every(from: number, count: number, isTrue: (minute: number) => boolean): boolean {
  for (let minute = from; minute < from + count; minute++) if (!isTrue(minute)) return false
  return true
}

function isFree(ask: Ask, minute: number, wallAt: WallAt): boolean {
  const length = ask.lengthMin + ask.limits.gapMin
  if (touches(ask.busy, minute, length) || touches(ask.viewerBusy, minute, ask.lengthMin)) return false
  const { day } = wallAt(minute)
  const dates = (ask.booked ?? []).map((start) => wallAt(Math.floor(start / minutes(1))).day)
  const onDay = dates.filter((date) => date === day).length
  const inWeek = dates.filter((date) => mondayOf(date) === mondayOf(day)).length
  return onDay < (ask.limits.dailyCap ?? Infinity) && inWeek < (ask.limits.weeklyCap ?? Infinity)
}

const touches = (busy: readonly Interval[] = [], minute: number, length: number) =>
  busy.some(({ start, end }) => start < end && minutes(minute) < end && minutes(minute + length) > start)

/** The first day of 1970 was a Thursday. */
const mondayOf = (day: number) => day - ((day + 3) % 7)
