import { eq, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { skills, userSkills } from '@mentorhub/db/schema/profiles'
import { skillSlug } from '@mentorhub/domain/users/skill-slug'
import type { Ctx } from '../context.ts'

type ChosenSkill = {
  readonly name: string
  readonly wants?: boolean
  readonly level?: number | null
  readonly years?: number | null
}

/** A skill that nobody had before begins to exist, in the spelling of whoever was first; one that is said twice counts once. */
export function skillRows(
  { db, newId }: Pick<Ctx, 'db' | 'newId'>,
  userId: string,
  chosen: readonly ChosenSkill[],
): BatchItem<'sqlite'>[] {
  const named = chosen.map((skill) => ({ ...skill, slug: skillSlug(skill.name) })).filter(({ slug }) => slug !== '')
  if (named.length === 0) return []
  const own = named.map(({ slug, wants = false, level = null, years = null }, position) => ({
    userId,
    skillId: sql`(${db.select({ id: skills.id }).from(skills).where(eq(skills.slug, slug))})`,
    wants,
    level,
    years,
    position,
  }))
  return [
    db
      .insert(skills)
      .values(named.map(({ slug, name }) => ({ id: newId(), slug, name })))
      .onConflictDoNothing(),
    db.insert(userSkills).values(own).onConflictDoNothing(),
  ]
}
