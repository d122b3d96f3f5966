import { eq, inArray, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { consents } from '@mentorhub/db/schema/auth'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { skills, userCategories, userSkills } from '@mentorhub/db/schema/profiles'
import { profiles, users } from '@mentorhub/db/schema/users'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import type { CategoryUse } from '@mentorhub/domain/users/profile'
import { skillSlug } from '@mentorhub/domain/users/skill-slug'
import type { Intent } from '@mentorhub/domain/users/user'
import type { Ctx } from '../context.ts'

export type NewMember = {
  readonly userId: string
  readonly name: string
  readonly username: string
  readonly email: string
  readonly emailVerifiedAt: number | null
  readonly passwordHash: string | null
  readonly intent: Intent
  readonly timezone?: string | undefined
  readonly skills: readonly string[]
  readonly expertise: readonly string[]
  readonly interests: readonly string[]
}

type Rows = Pick<Ctx, 'db' | 'now' | 'newId'>
type Statement = BatchItem<'sqlite'>

/** All rows of somebody who joins. */
export function newMember(ctx: Rows, member: NewMember): Statement[] {
  const { db, now } = ctx
  const { userId, name, username, email, emailVerifiedAt, passwordHash, intent, timezone = 'UTC' } = member
  return [
    db
      .insert(users)
      .values({ id: userId, name, username, email, emailVerifiedAt, passwordHash, timezone, createdAt: now() }),
    db.insert(profiles).values({ userId, intent }),
    db.insert(consents).values({ userId, kind: 'terms', version: legalVersions.terms, givenAt: now() }),
    ...categoriesOf(ctx, { userId, slugs: member.expertise, use: 'expertise' }),
    ...categoriesOf(ctx, { userId, slugs: member.interests, use: 'interest' }),
    ...skillsOf(ctx, userId, member.skills),
  ]
}

type Chosen = { readonly userId: string; readonly slugs: readonly string[]; readonly use: CategoryUse }

/** A category that is gone meanwhile is not chosen. */
function categoriesOf({ db }: Rows, { userId, slugs, use }: Chosen): Statement[] {
  if (slugs.length === 0) return []
  const chosen = db
    .select({ userId: sql`${userId}`.as('user_id'), categoryId: expertiseCategories.id, use: sql`${use}`.as('use') })
    .from(expertiseCategories)
    .where(inArray(expertiseCategories.slug, [...slugs]))
  return [db.insert(userCategories).select(chosen).onConflictDoNothing()]
}

function skillsOf({ db, newId }: Rows, userId: string, names: readonly string[]): Statement[] {
  const bySlug = new Map(names.map((name) => [skillSlug(name), name]))
  bySlug.delete('')
  if (bySlug.size === 0) return []
  const known = Array.from(bySlug, ([slug, name]) => ({ id: newId(), slug, name }))
  const own = [...bySlug.keys()].map((slug) =>
    db.insert(userSkills).values({
      userId,
      skillId: sql`(${db.select({ id: skills.id }).from(skills).where(eq(skills.slug, slug))})`,
      wants: false,
    }),
  )
  return [db.insert(skills).values(known).onConflictDoNothing(), ...own]
}
