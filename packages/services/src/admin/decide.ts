import { and, eq, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { isThere } from '@mentorhub/db/is-there'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { Decision } from '@mentorhub/domain/mentors/application'
import { audit } from '../audit.ts'
import { isStillHere, signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { applicationText } from '../mentors/application-snapshot.ts'
import { emit } from '../outbox/emit.ts'
import { isAway, isStillPublic, publicText } from './public-text.ts'
import { waitingAfter } from './waiting.ts'

export type Applied = Awaited<ReturnType<typeof applicationBy>>[number]

type Verdict = Pick<typeof mentorApplications.$inferInsert, 'reasonCode' | 'reasonText' | 'checklist'> & {
  readonly decision: Decision
  /** What becomes of the mentor profile beside its status. */
  readonly approvedAt?: number
  /** Refuses what cannot be decided so. What was judged is then what the commit insists on. */
  readonly judge?: (applied: Applied) => Promise<void>
  /** What else comes of it, for whoever it is about. */
  readonly also?: (userId: string) => readonly BatchItem<'sqlite'>[]
}

/** Whoever decides first has decided: the audit line insists that nobody has yet. Answers who waits next. */
export async function decide(ctx: Ctx, applicationId: string, { approvedAt, judge, also, ...verdict }: Verdict) {
  const { decision, reasonCode } = verdict
  const [{ id }, [found], [next]] = await Promise.all([
    signedIn(ctx),
    applicationBy(ctx, applicationId),
    waitingAfter(ctx, applicationId),
  ])
  if (!found) throw new Refusal('not_found', 'application.not_found')
  if (found.userId === id) throw new Refusal('forbidden', 'admin.yourself')
  if (found.decidedAt !== null) throw new Refusal('conflict', 'application.already_decided')
  await judge?.(found)
  const { userId } = found
  await commit(
    ctx,
    [
      audit(ctx, {
        actorId: id,
        action: actions[decision],
        subject: ['user', userId],
        after: { application: applicationId, ...(reasonCode && { reasonCode }) },
        provided: and(stillWaits(ctx, applicationId, userId), isStillHere(ctx, id)),
      }),
      ctx.db
        .update(mentorApplications)
        .set({ ...verdict, decidedAt: ctx.now(), decidedBy: id, ...(judge && { snapshot: onlyUnchanged(ctx, found) }) })
        .where(eq(mentorApplications.id, applicationId)),
      ctx.db
        .update(mentorProfiles)
        .set({ status: decision, ...(approvedAt !== undefined && { approvedAt }) })
        .where(eq(mentorProfiles.userId, userId)),
      ...(also?.(userId) ?? []),
      emit(ctx, 'mentors.application_decided', { applicationId }),
    ],
    {
      'audit_log.id is null': 'application.already_decided',
      'mentor_applications.snapshot is null': 'application.changed_meanwhile',
    },
  )
  return { decided: decision, next: next?.userId ?? null }
}

const actions = {
  approved: 'admin.application_approved',
  rejected: 'admin.application_rejected',
  changes_requested: 'admin.changes_requested',
} as const satisfies Record<Decision, string>

const applicationBy = ({ db }: Ctx, id: string) =>
  db
    .select({
      userId: mentorApplications.userId,
      decidedAt: mentorApplications.decidedAt,
      isAway,
      told: applicationText(db),
      shown: publicText(db),
    })
    .from(mentorApplications)
    .innerJoin(users, eq(users.id, mentorApplications.userId))
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(eq(mentorApplications.id, id))

/** What was handed in, or nothing, which fails the whole commit, when something else would be public by now. */
const onlyUnchanged = ({ db }: Ctx, { userId, shown }: Applied) =>
  sql`case when ${isStillPublic(db, userId, shown)} then ${mentorApplications.snapshot} end`

const stillWaits = ({ db }: Ctx, applicationId: string, userId: string) =>
  and(
    isThere(
      db,
      mentorApplications,
      and(eq(mentorApplications.id, applicationId), isNull(mentorApplications.decidedAt)),
    ),
    isThere(db, mentorProfiles, and(eq(mentorProfiles.userId, userId), eq(mentorProfiles.status, 'pending'))),
  )
