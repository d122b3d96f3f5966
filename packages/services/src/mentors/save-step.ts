import { and, eq, inArray, sql } from 'drizzle-orm'
import { expertiseCategories, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { SaveStep } from '@mentorhub/domain/mentors/application-inputs'
import { whyClosed } from '@mentorhub/domain/mentors/standing'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { changedMeanwhile, nextVersion } from '../users/next-version.ts'
import { expertiseRows } from './expertise-rows.ts'
import { nextDraftVersion, outOfHands } from './next-draft-version.ts'
import { ownApplication } from './own-application.ts'

/** Keeps one step of an application; the first one that is kept begins it. */
export async function saveStep(ctx: Ctx, input: SaveStep): Promise<{ version: number }> {
  const [{ id }, own, offered] = await Promise.all([signedIn(ctx), ownApplication(ctx), offeredOf(ctx, input)])
  const reason = own && whyClosed(own.standing)
  if (reason) throw new Refusal('conflict', reason)
  // Half of it kept in silence would not be what was chosen.
  if (!input.later && offered.length < input.expertise.length) throw new Refusal('invalid', 'expertise.gone')
  const { profile, mentor, expertise } = partsOf(input)
  await commit(
    ctx,
    [
      ctx.db
        .update(profiles)
        .set({ ...profile, version: nextVersion(input.version) })
        .where(eq(profiles.userId, id)),
      draft(ctx, id, mentor),
      ...(expertise ? expertiseRows(ctx, { userId: id, slugs: expertise }) : []),
    ],
    { ...changedMeanwhile, ...outOfHands },
  )
  return { version: input.version + 1 }
}

/** Of what was chosen, what there is still to choose. */
const offeredOf = ({ db }: Ctx, { expertise }: SaveStep) =>
  db
    .select({ slug: expertiseCategories.slug })
    .from(expertiseCategories)
    .where(and(eq(expertiseCategories.hidden, false), inArray(expertiseCategories.slug, expertise)))

type Mentor = { readonly bio?: string; readonly timezone?: string | undefined }

/** Which row keeps what: work and links are those of the member profile, so there is one truth of them. */
function partsOf({ step, bio, expertise, timezone, ...told }: SaveStep) {
  if (step === 'links') {
    const { linkedinUrl, githubUrl, twitterUrl, websiteUrl } = told
    return { profile: { linkedinUrl, githubUrl, twitterUrl, websiteUrl }, mentor: {} }
  }
  const { jobTitle, company, yearsExperience } = told
  return { profile: { jobTitle, company, yearsExperience }, mentor: { bio, timezone }, expertise }
}

/** A new one begins with what the member profile says. */
const draft = (ctx: Ctx, id: string, { bio, timezone }: Mentor) =>
  ctx.db
    .insert(mentorProfiles)
    .values({
      userId: id,
      bio: bio ?? sql`(select ${profiles.bio} from ${profiles} where ${eq(profiles.userId, id)})`,
      timezone: timezone ?? sql`(select ${users.timezone} from ${users} where ${eq(users.id, id)})`,
    })
    .onConflictDoUpdate({
      target: mentorProfiles.userId,
      set: { bio, timezone, version: nextDraftVersion(ctx) },
    })
