import { eq, isNotNull, max, sql } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { consents } from '@mentorhub/db/schema/auth'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { SubmitApplication } from '@mentorhub/domain/mentors/application-inputs'
import { missingIn } from '@mentorhub/domain/mentors/application-steps'
import { whyClosed } from '@mentorhub/domain/mentors/standing'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { emit } from '../outbox/emit.ts'
import { applicationText } from './application-snapshot.ts'
import { nextDraftVersion, outOfHands } from './next-draft-version.ts'
import { ownApplication } from './own-application.ts'

/** Hands in exactly what was looked at: the commit writes the same text again, and insists that nothing of it changed. */
export async function submitApplication(
  ctx: Ctx,
  { digest, guidelines }: SubmitApplication,
): Promise<{ submitted: true }> {
  const [{ id }, own] = await Promise.all([signedIn(ctx), ownApplication(ctx)])
  const reason = own && whyClosed(own.standing)
  if (reason) throw new Refusal('conflict', reason)
  if (!own || (await hashed(own.text)) !== digest) throw new Refusal('conflict', 'application.changed_meanwhile')
  if (missingIn(own.told).length > 0) throw new Refusal('invalid', 'application.incomplete')
  await commit(
    ctx,
    [
      agreement(ctx, id, guidelines),
      application(ctx, id, own.text),
      ctx.db
        .update(mentorProfiles)
        .set({ status: 'pending', version: nextDraftVersion(ctx) })
        .where(eq(mentorProfiles.userId, id)),
      emit(ctx, 'mentors.applied', { userId: id }),
    ],
    brokenBy,
  )
  return { submitted: true }
}

const brokenBy = {
  ...outOfHands,
  'mentor_applications.user_id': 'application.pending',
  'mentor_applications.user_id, mentor_applications.attempt': 'application.pending',
  'mentor_applications.snapshot is null': 'application.changed_meanwhile',
  'mentor_profiles.incomplete': 'application.incomplete',
}

/** Who withdrew it agrees anew; who agreed before has agreed since then. */
const agreement = ({ db, now }: Ctx, userId: string, version: string) =>
  db
    .insert(consents)
    .values({ userId, kind: 'mentor_guidelines', version, givenAt: now() })
    .onConflictDoUpdate({
      target: [consents.userId, consents.kind, consents.version],
      set: { givenAt: now(), withdrawnAt: null },
      setWhere: isNotNull(consents.withdrawnAt),
    })

function application({ db, now, newId }: Ctx, userId: string, text: string) {
  const attempts = db
    .select({ count: max(mentorApplications.attempt) })
    .from(mentorApplications)
    .where(eq(mentorApplications.userId, userId))
  const unchanged = db
    .select({ text: sql`${text}`.as('text') })
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(sql`${eq(users.id, userId)} and ${applicationText(db)} is ${text}`)
  return db.insert(mentorApplications).values({
    id: newId(),
    userId,
    attempt: sql`coalesce((${attempts}), 0) + 1`,
    snapshot: sql`(${unchanged})`,
    submittedAt: now(),
  })
}
