import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { ListApplications } from '@mentorhub/domain/admin/application-inputs'
import type { Ctx } from '../context.ts'
import { expertiseNames } from '../mentors/expertise-names.ts'
import { withPhoto } from '../mentors/mentor-card.ts'
import { countMentors } from './count-mentors.ts'
import { behind, cursorOf, isLatest, orders, wanted } from './mentor-rows.ts'

/** Everybody who has applied, in pages by key, with how many there are of each kind. */
export async function listApplications(ctx: Ctx, asked: ListApplications) {
  const [rows, counts] = await Promise.all([rowsOf(ctx, asked), countMentors(ctx)])
  const page = rows.slice(0, asked.limit)
  const last = rows.length > asked.limit ? page.at(-1) : undefined
  return {
    people: page.map(({ person }) => withPhoto(person)),
    counts,
    next: last ? cursorOf(last) : null,
    now: ctx.now(),
  }
}

/** Who is on the page is found first, so that what it shows of them is read for them alone. */
function rowsOf({ db }: Ctx, { after, limit, ...asked }: ListApplications) {
  const { at, isOldestFirst } = orders[asked.tab]
  const order = isOldestFirst ? asc : desc
  const page = db
    .select({ userId: mentorProfiles.userId, at: at.as('at') })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .leftJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .leftJoin(mentorApplications, isLatest)
    .where(and(wanted(asked), after ? behind(after, asked.tab) : undefined))
    .orderBy(order(at), order(mentorProfiles.userId))
    .limit(limit + 1)
    .as('page')
  return db
    .select({ person: personColumns(db), userId: page.userId, at: page.at })
    .from(page)
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, page.userId))
    .innerJoin(users, eq(users.id, page.userId))
    .leftJoin(profiles, eq(profiles.userId, page.userId))
    .leftJoin(mentorApplications, isLatest)
    .orderBy(order(page.at), order(page.userId))
}

const personColumns = (db: Ctx['db']) => ({
  userId: users.id,
  username: users.username,
  name: users.name,
  jobTitle: profiles.jobTitle,
  company: profiles.company,
  photoKey: profiles.photoKey,
  status: mentorProfiles.status,
  accountStatus: users.status,
  isLeaving: sql<number>`${users.deletionDueAt} is not null`.mapWith(Boolean),
  expertise: expertiseNames(db, mentorProfiles.userId),
  submittedAt: mentorApplications.submittedAt,
  attempt: mentorApplications.attempt,
  approvedAt: mentorProfiles.approvedAt,
})
