import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { expect, it } from 'vitest'
import type { Db } from '../connect.ts'
import { mentorApplications } from '../schema/applications.ts'
import { consents } from '../schema/auth.ts'
import { availabilityOverrides, availabilityRules, sessionTypes } from '../schema/availability.ts'
import { attendances, bookingMessages, bookingNotes, bookingReminders, feedback } from '../schema/booking-parts.ts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '../schema/bookings.ts'
import { expertiseCategories, mentorExpertise, mentorProfiles, mentorWaitlist } from '../schema/mentors.ts'
import { profileItems, skills, userCategories, userLanguages, userSkills } from '../schema/profiles.ts'
import { profiles, users } from '../schema/users.ts'
import { demoInserts } from './demo-inserts.ts'
import { demoWorld } from './demo-world.ts'
import { seedDemo } from './seed-demo.ts'

const today = { seed: 1, now: Date.parse('2026-11-21T15:30:00Z') }
const world = demoWorld(today)

async function emptyDatabase(): Promise<Db> {
  return (await createTestDatabase()).db
}

const ofMentors = [expertiseCategories, mentorProfiles, mentorExpertise] as const
const ofMentoring = [
  consents,
  mentorApplications,
  availabilityRules,
  availabilityOverrides,
  sessionTypes,
  mentorWaitlist,
] as const
const ofBookings = [
  bookings,
  bookingMoves,
  bookingProposals,
  bookingMessages,
  bookingNotes,
  attendances,
  bookingReminders,
  timeClaims,
  feedback,
] as const
const ofProfiles = [skills, userSkills, userLanguages, userCategories, profileItems] as const
const tables = [users, profiles, ...ofMentors, ...ofMentoring, ...ofProfiles, ...ofBookings]
const noBookings = {
  bookings: [],
  bookingMoves: [],
  bookingProposals: [],
  bookingMessages: [],
  bookingNotes: [],
  attendances: [],
  bookingReminders: [],
  timeClaims: [],
  feedback: [],
}
const rowsIn = (db: Db) => Promise.all(tables.map((table) => db.$count(table)))

const rowsOfWorld = [
  world.users.length,
  world.profiles.length,
  world.expertiseCategories.length,
  world.mentorProfiles.length,
  world.mentorExpertise.length,
  world.consents.length,
  world.mentorApplications.length,
  world.availabilityRules.length,
  world.availabilityOverrides.length,
  world.sessionTypes.length,
  world.mentorWaitlist.length,
  world.skills.length,
  world.userSkills.length,
  world.userLanguages.length,
  world.userCategories.length,
  world.profileItems.length,
  world.bookings.length,
  world.bookingMoves.length,
  world.bookingProposals.length,
  world.bookingMessages.length,
  world.bookingNotes.length,
  world.attendances.length,
  world.bookingReminders.length,
  world.timeClaims.length,
  world.feedback.length,
]

it('The demo world fits into the migrated database.', async () => {
  const db = await emptyDatabase()
  expect(await seedDemo(db, today)).toEqual({ seeded: true, people: 160 })
  expect(await rowsIn(db)).toEqual(rowsOfWorld)
})

it('A second seeding changes nothing, whatever its seed.', async () => {
  const db = await emptyDatabase()
  await seedDemo(db, today)
  expect(await seedDemo(db, { ...today, seed: 2 })).toEqual({ seeded: false, people: 0 })
  expect(await rowsIn(db)).toEqual(rowsOfWorld)
})

it('A database in which somebody lives already is left alone.', async () => {
  const db = await emptyDatabase()
  await db.insert(users).values({ id: 'a', email: 'a@example.test', username: 'aaa', name: 'A', createdAt: today.now })
  expect(await seedDemo(db, today)).toEqual({ seeded: false, people: 0 })
  expect(await rowsIn(db)).toEqual(tables.map((table) => (table === users ? 1 : 0)))
})

it('Two that seed at once write one world, with the same seed or with two.', async () => {
  for (const seed of [1, 2]) {
    const db = await emptyDatabase()
    const both = await Promise.all([seedDemo(db, today), seedDemo(db, { ...today, seed })])
    expect(both.filter(({ seeded }) => seeded)).toHaveLength(1)
    expect(await rowsIn(db)).toEqual(rowsOfWorld)
  }
})

it('A failure on the way is told, and leaves nothing behind.', async () => {
  const db = await emptyDatabase()
  await db.insert(expertiseCategories).values({ id: 'd', slug: 'design', name: 'Design', position: 0 })
  await expect(seedDemo(db, today)).rejects.toThrow('expertise_categories.slug')
  expect(await rowsIn(db)).toEqual(tables.map((table) => (table === expertiseCategories ? 1 : 0)))
})

it('A larger world is written in statements that SQLite still takes.', async () => {
  const db = await emptyDatabase()
  const [somebody] = world.users
  if (!somebody) throw new Error('the demo world is empty')
  const crowd = Array.from({ length: 3000 }, (_, n) => ({
    ...somebody,
    id: `${n}`,
    email: `${n}@demo.test`,
    username: `user-${n}`,
  }))
  const [first, ...rest] = demoInserts(db, {
    ...world,
    users: crowd,
    profiles: [],
    mentorProfiles: [],
    mentorExpertise: [],
    consents: [],
    mentorApplications: [],
    availabilityRules: [],
    availabilityOverrides: [],
    sessionTypes: [],
    mentorWaitlist: [],
    ...noBookings,
    userSkills: [],
    userLanguages: [],
    userCategories: [],
    profileItems: [],
  })
  if (first) await db.batch([first, ...rest])
  expect(await db.$count(users)).toBe(3000)
})
