import { and, eq, inArray, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles } from '@mentorhub/db/schema/users'
import type { UpdateMentorProfile } from '@mentorhub/domain/mentors/profile-inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged } from '../availability/availability-changed.ts'
import { changedMeanwhile, nextVersion } from '../users/next-version.ts'
import { expertiseRows } from './expertise-rows.ts'
import { mentorChangedMeanwhile, nextMentorVersion } from './next-mentor-version.ts'

/** The mentor page as one whole: both rows behind it must still be what the editing began from. */
export async function updateMentorProfile(
  ctx: Ctx,
  { version, profileVersion, bio, expertise, accepting, ...links }: UpdateMentorProfile,
): Promise<{ version: number }> {
  const [{ id }, [now]] = await Promise.all([signedIn(ctx), acceptingNow(ctx)])
  const { db } = ctx
  const rows = expertiseRows(ctx, { userId: id, slugs: expertise })
  const chosen = allChosen(ctx, id, expertise)
  const page = {
    version: nextMentorVersion(version),
    accepting: sql`case when ${chosen} then ${accepting} end`,
    bio: withExpertise(ctx, bio),
  }
  await commit(
    ctx,
    [
      db
        .update(profiles)
        .set({ ...links, version: nextVersion(profileVersion) })
        .where(eq(profiles.userId, id)),
      ...rows,
      db.update(mentorProfiles).set(page).where(eq(mentorProfiles.userId, id)),
      ...(now?.accepting === accepting ? [] : [availabilityChanged(ctx, id)]),
    ],
    broken,
  )
  return { version: version + 1 }
}

/** Whose every chosen area was hidden meanwhile could be found by none: the empty column fails the commit. */
function withExpertise({ db }: Ctx, bio: string) {
  const visible = db
    .select({ id: expertiseCategories.id })
    .from(expertiseCategories)
    .where(eq(expertiseCategories.hidden, false))
  const ownVisible = and(
    eq(mentorExpertise.userId, mentorProfiles.userId),
    inArray(mentorExpertise.categoryId, visible),
  )
  return sql`case when ${isThere(db, mentorExpertise, ownVisible)} then ${bio} end`
}

/** Half of it kept in silence would not be what was chosen: one that was hidden meanwhile was not written. */
const allChosen = ({ db }: Ctx, userId: string, slugs: readonly string[]) =>
  sql`${db.$count(
    mentorExpertise,
    and(
      eq(mentorExpertise.userId, userId),
      inArray(
        mentorExpertise.categoryId,
        db
          .select({ id: expertiseCategories.id })
          .from(expertiseCategories)
          .where(inArray(expertiseCategories.slug, [...slugs])),
      ),
    ),
  )} = ${slugs.length}`

const broken = {
  ...changedMeanwhile,
  ...mentorChangedMeanwhile,
  'mentor_profiles.bio is null': 'mentor.expertise_missing',
  'mentor_profiles.accepting is null': 'expertise.gone',
}

const acceptingNow = ({ db, viewer }: Ctx) =>
  db.select({ accepting: mentorProfiles.accepting }).from(mentorProfiles).where(eq(mentorProfiles.userId, viewer.id))
