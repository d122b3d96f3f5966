import { count } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'
import { isHandedIn } from './mentor-rows.ts'

/** How many mentors and applicants there are of each kind, whatever is searched for. */
export async function countMentors({ db }: Pick<Ctx, 'db'>) {
  const rows = await db
    .select({ status: mentorProfiles.status, n: count() })
    .from(mentorProfiles)
    .where(isHandedIn)
    .groupBy(mentorProfiles.status)
  const of = (status: (typeof rows)[number]['status']) => rows.find((row) => row.status === status)?.n ?? 0
  return {
    all: rows.reduce((sum, { n }) => sum + n, 0),
    pending: of('pending'),
    approved: of('approved'),
    inactive: of('inactive'),
    rejected: of('rejected'),
    changes_requested: of('changes_requested'),
  }
}
