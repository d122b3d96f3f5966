import { and, eq, lt, sql } from 'drizzle-orm'
import { availabilityOverrides } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { mostOverrides, type Override } from '@mentorhub/domain/availability/availability'
import { mergeBlock } from '@mentorhub/domain/availability/merge-block'
import { troubleWithDates } from '@mentorhub/domain/availability/override-dates'
import { overrideOf, type AddOverride } from '@mentorhub/domain/availability/override-input'
import { Refusal } from '@mentorhub/domain/errors'
import { addDays, minutesADay } from '@mentorhub/domain/time/dates'
import { dayIn } from '@mentorhub/domain/time/day-in'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged, changedMeanwhile } from './availability-changed.ts'
import { orDoneAlready } from './or-done-already.ts'
import { joinsOthers, overridesStand, sameOverride, theseOverrides } from './overrides-there.ts'
import { ownOverrides } from './own-entries.ts'

type Kept = Awaited<ReturnType<typeof ownOverrides>>[number]
type Answer = { id: string; on: string; start: number; end: number; joined: number }

/**
 * Adds times of special days, or takes some away; what is edited goes, and so do days that are over.
 * Hours of one date and kind that overlap or touch become one.
 */
export async function addOverride(ctx: Ctx, asked: AddOverride): Promise<Answer> {
  const [{ id: mentorId }, [profile], own] = await Promise.all([signedIn(ctx), ownZone(ctx), ownOverrides(ctx)])
  const today = dayIn(ctx.now(), profile?.zone ?? 'UTC')
  const { whole, note, ids, joined } = additionTo(own, asked, today)
  const id = ctx.newId()
  const { db } = ctx
  const change = commit(
    ctx,
    [
      availabilityChanged(ctx, mentorId, overridesStand(ctx, { mentorId, ids }, whole)),
      db.delete(availabilityOverrides).where(isOver(mentorId, today)),
      db.delete(availabilityOverrides).where(theseOverrides({ mentorId, ids })),
      // Said twice is said once, for example by a form that is sent twice.
      db.delete(availabilityOverrides).where(sameOverride(mentorId, whole)),
      db.insert(availabilityOverrides).values({ ...rowOf(whole), note, mentorId, id: oneMore(ctx, mentorId, id) }),
    ],
    { ...changedMeanwhile, 'availability_overrides.id is null': 'availability.too_many_overrides' },
  )
  const answer = { on: whole.on, start: whole.start, end: whole.end, joined }
  return orDoneAlready(
    change.then(() => ({ id, ...answer })),
    async () => {
      const now = await ownOverrides(ctx)
      const done = now.some((entry) => ids.includes(entry.id)) ? undefined : now.find((entry) => isSame(entry, whole))
      return done && { id: done.id, ...answer }
    },
  )
}

/** What is written, and what goes for it: what is edited, and what becomes one with it. The newer note stays, if there is one. */
function additionTo(own: readonly Kept[], asked: AddOverride, today: string) {
  const { replaces } = asked
  const told = overrideOf(asked)
  const trouble = troubleWithDates(told, today)
  if (trouble) throw new Refusal('invalid', trouble)
  if (replaces !== null && !own.some(({ id }) => id === replaces))
    throw new Refusal('not_found', 'availability.not_found')
  const day = own.filter(
    ({ id, kind, on }) => joinsOthers(told) && id !== replaces && kind === told.kind && on === told.on,
  )
  const { block, joined } = mergeBlock(told, day)
  if (block.end - block.start > minutesADay) throw new Refusal('invalid', 'availability.longer_than_day')
  const gone = joined.map(({ id }) => id)
  return {
    whole: { ...told, ...block },
    note: asked.note || (day.find(({ id, note }) => note !== '' && gone.includes(id))?.note ?? ''),
    ids: replaces === null ? gone : [replaces, ...gone],
    joined: joined.length,
  }
}

const isSame = (one: Override, other: Override) =>
  one.kind === other.kind &&
  one.on === other.on &&
  one.until === other.until &&
  one.start === other.start &&
  one.end === other.end

const ownZone = ({ db, viewer }: Ctx) =>
  db.select({ zone: mentorProfiles.timezone }).from(mentorProfiles).where(eq(mentorProfiles.userId, viewer.id))

/** A day longer than it is over anywhere, for who has just changed the zone. */
const isOver = (mentorId: string, today: string) =>
  and(eq(availabilityOverrides.mentorId, mentorId), lt(availabilityOverrides.untilDate, addDays(today, -2)))

const oneMore = ({ db }: Ctx, mentorId: string, id: string) =>
  sql`case when ${db.$count(availabilityOverrides, eq(availabilityOverrides.mentorId, mentorId))} < ${mostOverrides} then ${id} end`

const rowOf = ({ kind, on, until, start, end }: Override) => ({
  kind,
  onDate: on,
  untilDate: until,
  startMin: start,
  endMin: end,
})
