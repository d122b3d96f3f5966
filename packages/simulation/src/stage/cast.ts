import { availabilityRules, sessionTypes } from '@mentorhub/db/schema/availability'
import { sessions } from '@mentorhub/db/schema/auth'
import type { Db } from '@mentorhub/db/connect'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { people, type TestPerson } from '@mentorhub/testing/people'
import { random, type Random } from './random.ts'

export type Person = TestPerson & { readonly zone: string; readonly isMentor: boolean }

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/St_Johns',
  'Africa/Cairo',
  'UTC',
] as const
/** Before the first moment of any world. */
const long = Date.parse('2026-01-05T00:00:00Z')
const password = '$fake$2$correct horse battery'

/** Everybody whom a world may choose from: mentors of all zones with hours of their own, people who look for one, and last an admin. */
export async function gatherCast(db: Db): Promise<Person[]> {
  const dice = random(2026)
  let ids = 0
  const newId = () => `c${++ids}`.padStart(26, '0')
  const invite = people(db, { now: long }, newId)
  const cast: Person[] = []
  for (const [index, zone] of [...zones, ...zones].entries()) {
    const isMentor = index < zones.length
    const username = `${isMentor ? 'mentor' : 'member'}-${index}`
    const person = await invite(username, { timezone: zone, passwordHash: password })
    if (isMentor) await becomeMentor(db, { person, zone, dice, newId })
    cast.push({ ...person, zone, isMentor })
  }
  cast.push({ ...(await invite('admin', { staffRole: 'admin' })), zone: 'UTC', isMentor: false })
  const later = long + days(4000)
  await db.update(sessions).set({ expiresAt: later, lastUsedAt: later, sudoUntil: later })
  await db.update(users).set({ emailVerifiedAt: long })
  return cast
}

type Becoming = {
  readonly person: TestPerson
  readonly zone: string
  readonly dice: Random
  readonly newId: () => string
}

async function becomeMentor(db: Db, { person: { id, username }, zone, dice, newId }: Becoming): Promise<void> {
  const bio = 'Twelve years of building teams, and of listening to them first.'
  const offer = (durationMin: number) => ({
    id: `${username}-${durationMin}`,
    name: `${durationMin} minutes`,
    durationMin,
  })
  const rules = [1, 2, 3, 4, 5, 6, 7].filter(() => dice.chance(0.8)).map((weekday) => ({ weekday, ...block(dice) }))
  await db.insert(mentorProfiles).values({ userId: id, status: 'approved', approvedAt: long, timezone: zone, bio })
  await db.batch([
    db
      .insert(sessionTypes)
      .values([offer(30), offer(60)].map((type) => ({ ...type, mentorId: id, goalType: 'guidance' as const }))),
    ...rules.map((rule) => db.insert(availabilityRules).values({ id: newId(), mentorId: id, ...rule })),
  ])
}

/** Some hours of a day; some of them go past midnight. */
function block(dice: Random) {
  const startMin = dice.between(0, 44) * 30
  return { startMin, endMin: startMin + dice.between(3, 16) * 30 }
}

export const lengths = [30, 60] as const
