import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { diceAbout } from '@mentorhub/db/seed/dice'
import { availabilityOverrides, sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Calendar } from '@mentorhub/domain/availability/availability'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import { days, minutes } from '@mentorhub/domain/duration'
import { freeKinds } from '@mentorhub/domain/mentors/directory'
import { freeWindows } from '@mentorhub/domain/mentors/free-windows'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor } from '@mentorhub/testing/listed-mentor'
import { calendarColumns, calendarOf } from '../availability/calendar-columns.ts'
import { extendOpenings } from '../availability/extend-openings.ts'

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'America/St_Johns',
] as const

/** A few days before clocks are put back in America. */
const start = '2026-10-29T13:17:00Z'

async function crowd(seed: number) {
  const app = await createTestApp(start)
  const dice = diceAbout('schedules', seed)
  for (let nth = 0; nth < 40; nth++) {
    const begin = dice.between(0, 22)
    const person = await listedMentor(app, `mentor-${nth}`, {
      mentor: {
        timezone: dice.oneOf(zones),
        accepting: dice.chance(85),
        minNoticeMin: dice.between(240, 9000),
        horizonDays: dice.between(1, 20),
      },
      goals: dice.chance(90) ? ['guidance'] : [],
      hours: dice.chance(80) ? [[dice.between(1, 7), begin, begin + dice.between(1, 4)]] : [],
    })
    if (dice.chance(50))
      await app.db.insert(availabilityOverrides).values({
        id: `override-${nth}`,
        mentorId: person.id,
        kind: dice.oneOf(['add', 'replace', 'block']),
        ...onDay(dice.between(28, 31)),
        startMin: 60 * dice.between(0, 12),
        endMin: 60 * dice.between(13, 24),
      })
  }
  await extendOpenings(app.ctx())
  return app
}

const onDay = (day: number) => ({ onDate: `2026-10-${day}`, untilDate: `2026-10-${day}` })

/** Who has a start in these times, as the slot engine alone finds it. */
async function freeByEngine({ db, clock: { now } }: TestApp, windows: readonly Interval[]): Promise<string[]> {
  const rows = await db
    .select({
      calendar: calendarColumns(now),
      id: users.id,
      username: users.username,
      accepting: mentorProfiles.accepting,
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
  const offering = new Set((await db.select().from(sessionTypes)).map(({ mentorId }) => mentorId))
  const hasStart = ({ schedule, limits, taken }: Calendar) =>
    openSlots(compile(schedule), { limits, ...taken, lengthMin: 30, from: now, to: now + days(8), now }).some((at) =>
      windows.some(({ start, end }) => start <= at && at < end),
    )
  return rows
    .filter(({ id, accepting, calendar }) => accepting && offering.has(id) && hasStart(calendarOf(calendar)))
    .map(({ username }) => username)
}

const seeds = [1, 2, 3, 4]

test.each(seeds)('who is called free is who the slot engine finds free, and nobody is missing: %i', async (seed) => {
  const app = await crowd(seed)
  for (const later of [0, minutes(59)])
    for (const free of freeKinds)
      for (const zone of zones) {
        app.clock.now = Date.parse(start) + later
        const { mentors } = await app.as(null).mentors.search({ free, zone, limit: 48 })
        const really = await freeByEngine(app, freeWindows(free, { zone, now: app.clock.now }))
        const told = `${free} in ${zone}`
        expect(mentors.map(({ username }) => username).toSorted(), told).toEqual(really.toSorted())
        expect(really.length, told).toBeGreaterThan(0)
      }
})
