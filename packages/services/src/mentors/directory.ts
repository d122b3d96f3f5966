import { and, eq, exists, like, or, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'

/** Every word must be found in the name, the company or an expertise. */
export function matching(db: Db, { q, category }: Pick<SearchMentors, 'q' | 'category'>): SQL[] {
  const words = (q ?? '').split(/\s+/).filter(Boolean).slice(0, 6)
  return [
    ...words.map((word) => saidOf(db, word)),
    ...(category ? [knows(db, eq(expertiseCategories.slug, category))] : []),
  ]
}

function saidOf(db: Db, word: string): SQL {
  const part = `%${word.replace(/[%_\\]/g, '\\$&')}%`
  const in_ = (column: Parameters<typeof like>[0]) => sql`${like(column, part)} escape '\\'`
  return sql`(${or(in_(users.name), in_(profiles.company), in_(profiles.jobTitle), knows(db, in_(expertiseCategories.name)))})`
}

const knows = (db: Db, category: SQL): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(mentorExpertise)
      .innerJoin(expertiseCategories, eq(expertiseCategories.id, mentorExpertise.categoryId))
      .where(and(eq(mentorExpertise.userId, mentorProfiles.userId), eq(expertiseCategories.hidden, false), category)),
  )

export const cursorOf = ({ approvedAt, id }: { approvedAt: number | null; id: string }) => `${approvedAt ?? 0}.${id}`

/** What stands behind the row that a cursor names, in the order newest first. */
export function behind(cursor: string): SQL {
  const [, at, id] = /^(\d{1,15})\.(\w{1,40})$/.exec(cursor) ?? []
  if (at === undefined || id === undefined) throw new Refusal('invalid', 'page.unknown')
  return sql`(${mentorProfiles.approvedAt}, ${mentorProfiles.userId}) < (${Number(at)}, ${id})`
}
