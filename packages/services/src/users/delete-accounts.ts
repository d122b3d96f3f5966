import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { skills, userSkills } from '@mentorhub/db/schema/profiles'
import { profiles, users } from '@mentorhub/db/schema/users'
import { unverifiedLifetime } from '@mentorhub/domain/auth/auth'
import { Refusal } from '@mentorhub/domain/errors'
import { audit } from '../audit.ts'
import { closeBookingsOf, completeBegunOf } from '../bookings/close-bookings.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { refreshStatsOf } from '../mentors/refresh-stats.ts'
import { emit } from '../outbox/emit.ts'
import { personalData } from './personal-data.ts'

/** What one run takes on; the rest comes with the next. */
const most = 200

/**
 * Deletes every account whose day has come, and those that nobody confirmed in time; each in a commit of its own, so that
 * one that fails stands in nobody's way.
 */
export async function deleteAccounts(ctx: Ctx): Promise<void> {
  const due = await dueAccounts(ctx)
  const failed: string[] = []
  for (const account of due) {
    try {
      await deleteOne(ctx, account)
    } catch (error) {
      if (error instanceof Refusal) continue
      ctx.log('users.deletion_failed', { userId: account.id, error })
      failed.push(account.id)
    }
  }
  if (failed.length > 0) throw new Error(`${failed.length} of ${due.length} accounts could not be deleted`)
}

type Due = Awaited<ReturnType<typeof dueAccounts>>[number]

const dueAccounts = ({ db, now }: Ctx) =>
  db
    .select({
      id: users.id,
      email: users.email,
      emailVerifiedAt: users.emailVerifiedAt,
      name: users.name,
      photoKey: profiles.photoKey,
      mentorIds: sql<string>`(select json_group_array(distinct mentor_id) from ${bookings} where ${eq(bookings.menteeId, users.id)})`,
      skillIds: sql<string>`(select json_group_array(skill_id) from ${userSkills} where ${eq(userSkills.userId, users.id)})`,
    })
    .from(users)
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .where(isDue(now()))
    .orderBy(isNull(users.deletionDueAt), asc(users.deletionDueAt))
    .limit(most)

/** The way back is open until the very commit; nobody of the staff is forgotten. */
const isDue = (now: number) =>
  or(
    lte(users.deletionDueAt, now),
    and(isNull(users.emailVerifiedAt), isNull(users.staffRole), lte(users.createdAt, now - unverifiedLifetime)),
  )

/** What was read must still be so, or nothing is written: somebody who keeps the account keeps all of it. */
async function deleteOne(ctx: Ctx, account: Due): Promise<void> {
  const { db, now } = ctx
  const { id, photoKey, skillIds, mentorIds, emailVerifiedAt } = account
  const action = emailVerifiedAt === null ? 'users.forgotten' : 'users.deleted'
  await commit(
    ctx,
    [
      audit(ctx, { actorId: null, action, subject: ['user', id], provided: stillDue(ctx, account) }),
      ...closeBookingsOf(ctx, id),
      ...completeBegunOf(ctx, id),
      ...blankings(ctx, id),
      filesLeft(ctx, id),
      ...erasures(ctx, id),
      db.delete(users).where(and(eq(users.id, id), isDue(now()))),
      db.delete(skills).where(isOnlyTheirs(skillIds)),
      refreshStatsOf(ctx, sql`select value from json_each(${mentorIds})`),
      ...(photoKey === null ? [] : [emit(ctx, 'users.photo_left', { key: photoKey })]),
      ...(await lastMail(ctx, account)),
    ],
    { 'audit_log.id is null': 'account.not_leaving' },
  )
}

function stillDue({ db, now }: Ctx, { id, email, photoKey }: Due) {
  const photo = db.select({ key: profiles.photoKey }).from(profiles).where(eq(profiles.userId, id))
  const asRead = and(eq(users.id, id), isDue(now()), eq(users.email, email), sql`(${photo}) is ${photoKey}`)
  return isThere(db, users, asRead)
}

/** Only who has shown that the address is theirs is told there. */
async function lastMail(ctx: Ctx, { email, name, emailVerifiedAt }: Due) {
  if (emailVerifiedAt === null) return []
  const [sealedAddress, sealedName] = await Promise.all([ctx.vault.seal(email), ctx.vault.seal(name)])
  return [emit(ctx, 'users.deleted', { sealedAddress, sealedName })]
}

const blankings = ({ db }: Ctx, id: string) =>
  Object.values(personalData).flatMap(({ table, blanked }) =>
    (blanked?.(sql`${id}`) ?? []).map(({ set, where }) => db.update(table).set(set).where(where)),
  )

/** Told before their rows are erased: which they are is known to the commit alone. */
const filesLeft = (ctx: Ctx, id: string) =>
  emit(
    ctx,
    'bookings.files_left',
    sql`(select json_object('keys', json_group_array(${bookingFiles.key})) from ${bookingFiles} where ${eq(bookingFiles.uploaderId, id)})`,
  )

const erasures = ({ db }: Ctx, id: string) =>
  Object.values(personalData).flatMap(({ table, erased }) =>
    erased ? [db.delete(table).where(erased(sql`${id}`))] : [],
  )

/** People write skills in their own words, so a word that nobody else uses tells of who wrote it. */
const isOnlyTheirs = (skillIds: string) =>
  sql`${skills.id} in (select value from json_each(${skillIds})) and not exists (select 1 from ${userSkills} where ${eq(userSkills.skillId, skills.id)})`
