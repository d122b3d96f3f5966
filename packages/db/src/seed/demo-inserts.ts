import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../connect.ts'
import { mentorApplications } from '../schema/applications.ts'
import { consents } from '../schema/auth.ts'
import { availabilityOverrides, availabilityRules, sessionTypes } from '../schema/availability.ts'
import { attendances, bookingMessages, bookingNotes, bookingReminders, feedback } from '../schema/booking-parts.ts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '../schema/bookings.ts'
import { expertiseCategories, mentorExpertise, mentorProfiles, mentorWaitlist } from '../schema/mentors.ts'
import { profileItems, skills, userCategories, userLanguages, userSkills } from '../schema/profiles.ts'
import { profiles, users } from '../schema/users.ts'
import type { DemoWorld } from './demo-world.ts'

/** SQLite takes 32,766 variables a statement: enough for tables of 80 columns. */
const rowsPerStatement = 400

/** Every row of the world, in an order that satisfies the foreign keys. */
export function demoInserts(db: Db, world: DemoWorld): BatchItem<'sqlite'>[] {
  return [
    ...portions(world.users).map((rows) => db.insert(users).values(rows)),
    ...portions(world.profiles).map((rows) => db.insert(profiles).values(rows)),
    ...portions(world.expertiseCategories).map((rows) => db.insert(expertiseCategories).values(rows)),
    ...portions(world.mentorProfiles).map((rows) => db.insert(mentorProfiles).values(rows)),
    ...portions(world.mentorExpertise).map((rows) => db.insert(mentorExpertise).values(rows)),
    ...portions(world.consents).map((rows) => db.insert(consents).values(rows)),
    ...portions(world.mentorApplications).map((rows) => db.insert(mentorApplications).values(rows)),
    ...portions(world.availabilityRules).map((rows) => db.insert(availabilityRules).values(rows)),
    ...portions(world.availabilityOverrides).map((rows) => db.insert(availabilityOverrides).values(rows)),
    ...portions(world.sessionTypes).map((rows) => db.insert(sessionTypes).values(rows)),
    ...portions(world.mentorWaitlist).map((rows) => db.insert(mentorWaitlist).values(rows)),
    ...portions(world.skills).map((rows) => db.insert(skills).values(rows)),
    ...portions(world.userSkills).map((rows) => db.insert(userSkills).values(rows)),
    ...portions(world.userLanguages).map((rows) => db.insert(userLanguages).values(rows)),
    ...portions(world.userCategories).map((rows) => db.insert(userCategories).values(rows)),
    ...portions(world.profileItems).map((rows) => db.insert(profileItems).values(rows)),
    ...bookingInserts(db, world),
  ]
}

const bookingInserts = (db: Db, world: DemoWorld): BatchItem<'sqlite'>[] => [
  ...portions(world.bookings).map((rows) => db.insert(bookings).values(rows)),
  ...portions(world.bookingMoves).map((rows) => db.insert(bookingMoves).values(rows)),
  ...portions(world.bookingProposals).map((rows) => db.insert(bookingProposals).values(rows)),
  ...portions(world.bookingMessages).map((rows) => db.insert(bookingMessages).values(rows)),
  ...portions(world.bookingNotes).map((rows) => db.insert(bookingNotes).values(rows)),
  ...portions(world.attendances).map((rows) => db.insert(attendances).values(rows)),
  ...portions(world.bookingReminders).map((rows) => db.insert(bookingReminders).values(rows)),
  ...portions(world.timeClaims).map((rows) => db.insert(timeClaims).values(rows)),
  ...portions(world.feedback).map((rows) => db.insert(feedback).values(rows)),
]

const portions = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, n) =>
    rows.slice(n * rowsPerStatement, (n + 1) * rowsPerStatement),
  )
