import { availabilityRules, sessionTypes } from '@mentorhub/db/schema/availability'
import { expertiseCategories, mentorExpertise, type mentorProfiles, mentorStats } from '@mentorhub/db/schema/mentors'
import { skills, userLanguages, userSkills } from '@mentorhub/db/schema/profiles'
import { profiles } from '@mentorhub/db/schema/users'
import type { GoalType } from '@mentorhub/domain/mentors/mentor'
import { skillSlug } from '@mentorhub/domain/users/skill-slug'
import { approvedMentor } from './approved-mentor.ts'
import type { TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

type Given = {
  readonly name?: string
  readonly profile?: Partial<typeof profiles.$inferInsert>
  readonly mentor?: Partial<typeof mentorProfiles.$inferInsert>
  readonly stats?: Partial<typeof mentorStats.$inferInsert>
  readonly expertise?: readonly string[]
  readonly skills?: readonly string[]
  readonly languages?: readonly string[]
  readonly goals?: readonly GoalType[]
  /** Weekday, and hours of their day. */
  readonly hours?: readonly (readonly [number, number, number])[]
}

/** Somebody whom the directory shows. */
export async function listedMentor(app: TestApp, username: string, given: Given = {}): Promise<TestPerson> {
  const person = await approvedMentor(app, username, { name: given.name ?? username, timezone: 'UTC', ...given.mentor })
  const { id: userId } = person
  const target = profiles.userId
  await app.db
    .insert(profiles)
    .values({ userId })
    .onConflictDoUpdate({ target, set: { ...given.profile, userId } })
  if (given.stats) await app.db.insert(mentorStats).values({ ...given.stats, userId })
  await tell(app, userId, given)
  return person
}

/** Somebody wants to learn these. */
export const wish = (app: TestApp, userId: string, names: readonly string[]) =>
  know(app, names, { userId, wants: true })

type How = { readonly userId: string; readonly wants: boolean }

async function know({ db, ctx }: TestApp, names: readonly string[], how: How): Promise<void> {
  for (const name of names) {
    const slug = skillSlug(name)
    await db.insert(skills).values({ id: ctx().newId(), slug, name }).onConflictDoNothing()
    const skill = (await db.select().from(skills)).find((one) => one.slug === slug)
    if (skill) await db.insert(userSkills).values({ ...how, skillId: skill.id })
  }
}

async function tell(app: TestApp, userId: string, given: Given): Promise<void> {
  const { db, ctx } = app
  const { newId } = ctx()
  await know(app, given.skills ?? [], { userId, wants: false })
  for (const [position, name] of (given.expertise ?? []).entries()) {
    const categoryId = skillSlug(name)
    await db
      .insert(expertiseCategories)
      .values({ id: categoryId, slug: categoryId, name, position })
      .onConflictDoNothing()
    await db.insert(mentorExpertise).values({ userId, categoryId })
  }
  for (const [position, lang] of (given.languages ?? []).entries())
    await db.insert(userLanguages).values({ userId, lang, proficiency: 'fluent', position })
  const type = { mentorId: userId, name: 'A talk', durationMin: 30 }
  for (const goalType of given.goals ?? ['guidance'])
    await db.insert(sessionTypes).values({ ...type, id: newId(), goalType })
  for (const [weekday, from, to] of given.hours ?? [])
    await db
      .insert(availabilityRules)
      .values({ id: newId(), mentorId: userId, weekday, startMin: from * 60, endMin: to * 60 })
}
