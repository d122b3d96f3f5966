import { and, eq, or, sql, type SQL } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mostSessionTypes, mostSessionTypesKept } from '@mentorhub/domain/mentors/mentor'
import { placed } from '@mentorhub/domain/mentors/placed'
import type { UpsertSessionType } from '@mentorhub/domain/mentors/session-type-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import { availabilityChanged } from '../availability/availability-changed.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { reordered } from '../reordered.ts'
import { ownSessionTypes } from './own-session-types.ts'
import { isInState, sessionTypeDigest, type State } from './session-type-state.ts'

/** Adds a kind of session or changes one, and puts it in its place among the others. */
export async function upsertSessionType(
  ctx: Ctx,
  { id, place, digest, ...told }: UpsertSessionType,
): Promise<{ id: string }> {
  const [{ id: mentorId }, own] = await Promise.all([signedIn(ctx), ownSessionTypes(ctx)])
  const ids = own.map((type) => type.id)
  const edited = own.find((type) => type.id === id)
  if (id !== null && !edited) throw new Refusal('not_found', 'session_type.not_found')
  if (edited && (await isLate(edited, told, digest))) throw new Refusal('conflict', 'session_type.changed_meanwhile')
  const [typeId, whose] = [id ?? ctx.newId(), { mentorId, active: told.active }]
  const { db } = ctx
  await commit(
    ctx,
    [
      availabilityChanged(
        ctx,
        mentorId,
        edited && isThere(db, sessionTypes, and(isOwn(mentorId, edited.id), or(isInState(edited), isInState(told)))),
      ),
      id === null
        ? db.insert(sessionTypes).values({ ...told, id: oneMore(ctx, typeId, whose), mentorId })
        : db
            .update(sessionTypes)
            .set({ ...told, active: stillFew(ctx, whose) })
            .where(isOwn(mentorId, id)),
      ...reordered(placed(ids, typeId, place), own, 0).map((each) =>
        db.update(sessionTypes).set({ position: each.position }).where(isOwn(mentorId, each.id)),
      ),
    ],
    {
      'outbox.payload is null': 'session_type.changed_meanwhile',
      'session_types.id is null': 'session_type.too_many',
      'session_types.active is null': 'session_type.too_many',
    },
  )
  return { id: typeId }
}

export const isOwn = (mentorId: string, id: string) => and(eq(sessionTypes.mentorId, mentorId), eq(sessionTypes.id, id))

/** It is no more as it was looked at; a form that is sent twice finds it as it is to be. */
async function isLate(edited: State, told: State, digest: string | null): Promise<boolean> {
  if (digest === null) return false
  const [present, wanted] = await Promise.all([edited, told].map(sessionTypeDigest))
  return present !== digest && present !== wanted
}

type Whose = { readonly mentorId: string; readonly active: boolean }

/** How many are offered has an end, and so has how many are kept for what was booked once. */
const oneMore = ({ db }: Ctx, id: string, { mentorId, active }: Whose): SQL =>
  sql`case when (${!active} or ${offeredBy(db, mentorId)} < ${mostSessionTypes}) and ${db.$count(sessionTypes, eq(sessionTypes.mentorId, mentorId))} < ${mostSessionTypesKept} then ${id} end`

const stillFew = ({ db }: Ctx, { mentorId, active }: Whose): SQL =>
  sql`case when ${!active} or ${sessionTypes.active} or ${offeredBy(db, mentorId)} < ${mostSessionTypes} then ${active} end`

const offeredBy = (db: Ctx['db'], mentorId: string) =>
  db.$count(sessionTypes, and(eq(sessionTypes.mentorId, mentorId), eq(sessionTypes.active, true)))
