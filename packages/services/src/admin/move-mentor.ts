import { and, eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { isThere } from '@mentorhub/db/is-there'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { Refusal } from '@mentorhub/domain/errors'
import { audit } from '../audit.ts'
import { isStillHere, signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

type Move = {
  readonly userId: string
  readonly from: 'approved' | 'inactive'
  readonly to: Pick<typeof mentorProfiles.$inferInsert, 'status' | 'inactiveReason'>
  readonly action: string
  readonly topic: 'mentors.deactivated' | 'mentors.reactivated'
  /** When the mentor is in another state, or was moved by somebody else a moment before. */
  readonly otherwise: string
  /** What else follows in the same commit. */
  readonly beside?: (actorId: string) => readonly BatchItem<'sqlite'>[]
}

/** Takes a mentor out of the directory or puts them back; their free times go or come with them. */
export async function moveMentor(ctx: Ctx, { userId, from, to, beside, ...move }: Move): Promise<void> {
  const { db } = ctx
  const { action, topic, otherwise } = move
  const [{ id }, [mentor]] = await Promise.all([
    signedIn(ctx),
    db.select({ status: mentorProfiles.status }).from(mentorProfiles).where(eq(mentorProfiles.userId, userId)),
  ])
  if (!mentor) throw new Refusal('not_found', 'mentor.not_found')
  if (userId === id) throw new Refusal('forbidden', 'admin.yourself')
  if (mentor.status !== from) throw new Refusal('conflict', otherwise)
  const still = and(eq(mentorProfiles.userId, userId), eq(mentorProfiles.status, from))
  await commit(
    ctx,
    [
      audit(ctx, {
        actorId: id,
        action,
        subject: ['user', userId],
        provided: and(isThere(db, mentorProfiles, still), isStillHere(ctx, id)),
      }),
      db.update(mentorProfiles).set(to).where(eq(mentorProfiles.userId, userId)),
      ...(beside?.(id) ?? []),
      emit(ctx, topic, { userId }),
      emit(ctx, 'availability.changed', { mentorId: userId }),
    ],
    { 'audit_log.id is null': otherwise, mentor_profiles_bio: 'mentor.bio_length' },
  )
}
