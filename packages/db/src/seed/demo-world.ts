import type { mentorApplications } from '../schema/applications.ts'
import type { consents } from '../schema/auth.ts'
import type { availabilityOverrides, availabilityRules, sessionTypes } from '../schema/availability.ts'
import type { expertiseCategories, mentorExpertise, mentorProfiles, mentorWaitlist } from '../schema/mentors.ts'
import type { profileItems, skills, userCategories, userLanguages, userSkills } from '../schema/profiles.ts'
import type { profiles, users } from '../schema/users.ts'
import { bookingsOf } from './bookings/demo-bookings.ts'
import { categoryRows, expertiseRows, mentorRow } from './demo-mentors.ts'
import { demoStart } from './demo-start.ts'
import { mentoringOf } from './demo-mentoring.ts'
import { numbered } from './demo-id.ts'
import { itemsOf, languageRows, profileRow } from './demo-profiles.ts'
import { chosenRows, dictionaryOf, knowingOf, leaningOf, skillRows } from './demo-skills.ts'
import { userRow } from './demo-users.ts'
import { joined, type Joined } from './joined.ts'
import { memberCast, mentorCast } from './people/cast.ts'
import type { Mentor } from './people/person.ts'

/** The rows of a believable small world, by table. */
export type DemoWorld = ReturnType<typeof bookingsOf> & {
  readonly users: readonly (typeof users.$inferInsert)[]
  readonly profiles: readonly (typeof profiles.$inferInsert)[]
  readonly expertiseCategories: readonly (typeof expertiseCategories.$inferInsert)[]
  readonly mentorProfiles: readonly (typeof mentorProfiles.$inferInsert)[]
  readonly mentorExpertise: readonly (typeof mentorExpertise.$inferInsert)[]
  readonly consents: readonly (typeof consents.$inferInsert)[]
  readonly mentorApplications: readonly (typeof mentorApplications.$inferInsert)[]
  readonly availabilityRules: readonly (typeof availabilityRules.$inferInsert)[]
  readonly availabilityOverrides: readonly (typeof availabilityOverrides.$inferInsert)[]
  readonly sessionTypes: readonly (typeof sessionTypes.$inferInsert)[]
  readonly mentorWaitlist: readonly (typeof mentorWaitlist.$inferInsert)[]
  readonly skills: readonly (typeof skills.$inferInsert)[]
  readonly userSkills: readonly (typeof userSkills.$inferInsert)[]
  readonly userLanguages: readonly (typeof userLanguages.$inferInsert)[]
  readonly userCategories: readonly (typeof userCategories.$inferInsert)[]
  readonly profileItems: readonly (typeof profileItems.$inferInsert)[]
}

/** The same seed on the same day gives the same world. A noun joins by its own file of rows and a line here. */
export function demoWorld({ seed, now }: { seed: number; now: number }): DemoWorld {
  const start = demoStart(seed, now)
  const mentors = mentorCast.map((mentor, n) => joined(mentor, n + 1, start))
  const members = memberCast.map((member, n) => joined(member, mentors.length + n + 1, start))
  const everybody: readonly Somebody[] = [...mentors, ...members]
  const mentoring = mentoringOf(everybody, mentors, start)
  return {
    users: everybody.map((person) => userRow(person, seed)),
    profiles: everybody.map((person) => profileRow(person, seed)),
    expertiseCategories: categoryRows(seed),
    mentorProfiles: mentors.map((mentor) => mentorRow(mentor, seed)),
    mentorExpertise: mentors.flatMap((mentor) => expertiseRows(mentor, seed)),
    ...mentoring,
    ...bookingsOf({ mentors, members, types: mentoring.sessionTypes }, start),
    userLanguages: everybody.flatMap((person) => languageRows(person, seed)),
    profileItems: everybody.flatMap((person) => itemsOf(person, start)).map(numbered('item', seed)),
    ...skillsAndCategories(everybody, seed),
  }
}

type Somebody = Joined & Partial<Pick<Mentor, 'helpsWith'>>

function skillsAndCategories(everybody: readonly Somebody[], seed: number) {
  const knowers = everybody.map((person) => {
    const leaning = leaningOf(person, person.helpsWith ?? [], seed)
    return { id: person.id, leaning, knowing: knowingOf(person, leaning, seed) }
  })
  const skills = dictionaryOf(
    knowers.flatMap(({ knowing }) => knowing.map(({ name }) => name)),
    seed,
  )
  return {
    skills,
    userSkills: knowers.flatMap(({ id, knowing }) => skillRows(id, knowing, skills)),
    userCategories: knowers.flatMap(({ id, leaning }) => chosenRows(id, leaning, seed)),
  }
}
