import { desc, eq, sql } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { standingOf } from '@mentorhub/domain/mentors/standing'
import type { Ctx } from '../context.ts'
import { applicationText, snapshotIn, toldIn } from './application-snapshot.ts'

/** What the viewer has written, as it stands now, and where they stand with it. One query. */
export async function ownApplication(ctx: Ctx) {
  const [own] = await ownRow(ctx)
  if (!own) return undefined
  const { text, status, decidedAt } = own
  return {
    ...own,
    text,
    told: toldIn(snapshotIn(text)),
    standing: standingOf({ status, decidedAt }, ctx.now()),
  }
}

const ownRow = ({ db, viewer }: Ctx) =>
  db
    .select({
      version: profiles.version,
      status: mentorProfiles.status,
      inactiveReason: mentorProfiles.inactiveReason,
      decidedAt: sql<number | null>`(${newestDecision(db)})`,
      text: applicationText(db),
    })
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(eq(users.id, viewer.id))

const newestDecision = (db: Ctx['db']) =>
  db
    .select({ at: mentorApplications.decidedAt })
    .from(mentorApplications)
    .where(eq(mentorApplications.userId, users.id))
    .orderBy(desc(mentorApplications.attempt))
    .limit(1)
