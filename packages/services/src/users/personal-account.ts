import { eq, sql } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { profileItems, skills, userCategories, userLanguages, userSkills } from '@mentorhub/db/schema/profiles'
import { blocks, profiles, users } from '@mentorhub/db/schema/users'
import { classified, nobodys, secret, theirs } from './personal-table.ts'

/** What a category is called, for rows that hold its id. */
export const categoryName = {
  category: sql`(select name from expertise_categories where expertise_categories.id = category_id)`,
}

/** Who somebody is, and what they tell of themselves. */
export const personalAccount = {
  users: classified(
    users,
    {
      id: theirs,
      email: theirs,
      emailVerifiedAt: theirs,
      username: theirs,
      name: theirs,
      passwordHash: secret,
      locale: theirs,
      timezone: theirs,
      theme: theirs,
      staffRole: theirs,
      status: theirs,
      suspendedUntil: theirs,
      createdAt: theirs,
      deletionDueAt: theirs,
    },
    { owned: (id) => eq(users.id, id) },
  ),
  profiles: classified(
    profiles,
    {
      userId: theirs,
      version: theirs,
      intent: theirs,
      shownRole: theirs,
      headline: theirs,
      bio: theirs,
      goals: theirs,
      company: theirs,
      jobTitle: theirs,
      country: theirs,
      region: theirs,
      yearsExperience: theirs,
      photoKey: theirs,
      linkedinUrl: theirs,
      githubUrl: theirs,
      twitterUrl: theirs,
      websiteUrl: theirs,
      visibility: theirs,
    },
    { owned: (id) => eq(profiles.userId, id) },
  ),
  profileItems: classified(
    profileItems,
    {
      id: theirs,
      userId: theirs,
      kind: theirs,
      title: theirs,
      issuer: theirs,
      url: theirs,
      startedOn: theirs,
      endedOn: theirs,
      body: theirs,
      position: theirs,
      createdAt: theirs,
    },
    { owned: (id) => eq(profileItems.userId, id) },
  ),
  userSkills: classified(
    userSkills,
    { userId: theirs, skillId: theirs, wants: theirs, level: theirs, years: theirs, position: theirs },
    {
      owned: (id) => eq(userSkills.userId, id),
      names: { skill: sql`(select name from skills where skills.id = skill_id)` },
    },
  ),
  // A word that nobody else uses goes with whoever brought it in: see `deleteAccounts`.
  skills: classified(skills, { id: nobodys, slug: nobodys, name: nobodys }),
  userLanguages: classified(
    userLanguages,
    { userId: theirs, lang: theirs, proficiency: theirs, position: theirs },
    { owned: (id) => eq(userLanguages.userId, id) },
  ),
  userCategories: classified(
    userCategories,
    { userId: theirs, categoryId: theirs, use: theirs },
    { owned: (id) => eq(userCategories.userId, id), names: categoryName },
  ),
  expertiseCategories: classified(expertiseCategories, {
    id: nobodys,
    slug: nobodys,
    name: nobodys,
    position: nobodys,
    hidden: nobodys,
    mergedInto: nobodys,
  }),
  // Whom they blocked, and never who has blocked them.
  blocks: classified(
    blocks,
    { blockerId: theirs, blockedId: theirs, createdAt: theirs },
    {
      owned: (id) => eq(blocks.blockerId, id),
      names: { username: sql`(select username from users where users.id = blocked_id)` },
    },
  ),
}
