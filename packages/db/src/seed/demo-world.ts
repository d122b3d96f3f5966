import type { expertiseCategories, mentorExpertise, mentorProfiles } from '../schema/mentors.ts'
import type { profiles, users } from '../schema/users.ts'
import { categoryRows, expertiseRows, mentorRow } from './demo-mentors.ts'
import { demoStart } from './demo-start.ts'
import { profileRow, userRow } from './demo-users.ts'
import { joined } from './joined.ts'
import { memberCast, mentorCast } from './people/cast.ts'

/** The rows of a believable small world, by table. */
export type DemoWorld = {
  readonly users: readonly (typeof users.$inferInsert)[]
  readonly profiles: readonly (typeof profiles.$inferInsert)[]
  readonly expertiseCategories: readonly (typeof expertiseCategories.$inferInsert)[]
  readonly mentorProfiles: readonly (typeof mentorProfiles.$inferInsert)[]
  readonly mentorExpertise: readonly (typeof mentorExpertise.$inferInsert)[]
}

/** The same seed on the same day gives the same world. A noun joins by its own file of rows and a line here. */
export function demoWorld({ seed, now }: { seed: number; now: number }): DemoWorld {
  const start = demoStart(seed, now)
  const mentors = mentorCast.map((mentor, n) => joined(mentor, n + 1, start))
  const members = memberCast.map((member, n) => joined(member, mentors.length + n + 1, start))
  const everybody = [...mentors, ...members]
  return {
    users: everybody.map((person) => userRow(person, seed)),
    profiles: everybody.map((person) => profileRow(person, seed)),
    expertiseCategories: categoryRows(seed),
    mentorProfiles: mentors.map((mentor) => mentorRow(mentor, seed)),
    mentorExpertise: mentors.flatMap((mentor) => expertiseRows(mentor, seed)),
  }
}
