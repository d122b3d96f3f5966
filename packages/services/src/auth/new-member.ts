import type { BatchItem } from 'drizzle-orm/batch'
import { consents } from '@mentorhub/db/schema/auth'
import { profiles, users } from '@mentorhub/db/schema/users'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import type { Intent } from '@mentorhub/domain/users/user'
import type { Ctx } from '../context.ts'
import { categoryRows } from '../users/category-rows.ts'
import { skillRows } from '../users/skill-rows.ts'

type NewMember = {
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
    ...categoryRows(ctx, { userId, slugs: member.expertise, use: 'expertise' }),
    ...categoryRows(ctx, { userId, slugs: member.interests, use: 'interest' }),
    ...skillRows(
      ctx,
      userId,
      member.skills.map((skill) => ({ name: skill })),
    ),
  ]
}
