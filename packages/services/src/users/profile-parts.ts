import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { profileItems, skills, userCategories, userLanguages, userSkills } from '@mentorhub/db/schema/profiles'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db'>
type Owner = SQL<string | null>

/** The lists of a profile; they start together, so they cost one round trip with whatever else is asked. */
export async function profileParts(here: Here, owner: Owner) {
  const [known, languages, categories, items] = await Promise.all([
    skillsOf(here, owner),
    languagesOf(here, owner),
    categoriesOf(here, owner),
    itemsOf(here, owner),
  ])
  return { skills: known, languages, categories, items }
}

export const skillsOf = ({ db }: Here, owner: Owner) =>
  db
    .select({ name: skills.name, wants: userSkills.wants, level: userSkills.level, years: userSkills.years })
    .from(userSkills)
    .innerJoin(skills, eq(skills.id, userSkills.skillId))
    .where(eq(userSkills.userId, owner))
    .orderBy(asc(userSkills.position))

export const languagesOf = ({ db }: Here, owner: Owner) =>
  db
    .select({ lang: userLanguages.lang, proficiency: userLanguages.proficiency })
    .from(userLanguages)
    .where(eq(userLanguages.userId, owner))
    .orderBy(asc(userLanguages.position))

const categoriesOf = ({ db }: Here, owner: Owner) =>
  db
    .select({ slug: expertiseCategories.slug, name: expertiseCategories.name, use: userCategories.use })
    .from(userCategories)
    .innerJoin(expertiseCategories, eq(expertiseCategories.id, userCategories.categoryId))
    .where(and(eq(userCategories.userId, owner), eq(expertiseCategories.hidden, false)))
    .orderBy(asc(expertiseCategories.position))

/** What goes on comes first, then what ended last. */
export const itemsOf = ({ db }: Here, owner: Owner) =>
  db
    .select({
      id: profileItems.id,
      kind: profileItems.kind,
      title: profileItems.title,
      issuer: profileItems.issuer,
      url: profileItems.url,
      startedOn: profileItems.startedOn,
      endedOn: profileItems.endedOn,
      body: profileItems.body,
    })
    .from(profileItems)
    .where(eq(profileItems.userId, owner))
    .orderBy(
      asc(profileItems.position),
      desc(sql`coalesce(${profileItems.endedOn}, '9999')`),
      desc(profileItems.startedOn),
      desc(profileItems.id),
    )
