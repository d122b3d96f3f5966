import { and, eq } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { availabilityOverrides } from '@mentorhub/db/schema/availability'
import type { EntryRef } from '@mentorhub/domain/availability/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged, changedMeanwhile } from './availability-changed.ts'
import { ownOverrides } from './own-entries.ts'

const thisOverride = ({ mentorId, id }: { readonly mentorId: string; readonly id: string }) =>
  and(eq(availabilityOverrides.mentorId, mentorId), eq(availabilityOverrides.id, id))

export async function removeOverride(ctx: Ctx, { id }: EntryRef): Promise<{ removed: true }> {
  const [{ id: mentorId }, own] = await Promise.all([signedIn(ctx), ownOverrides(ctx)])
  if (!own.some((entry) => entry.id === id)) throw new Refusal('not_found', 'availability.not_found')
  const { db } = ctx
  const asked = thisOverride({ mentorId, id })
  await commit(
    ctx,
    [
      availabilityChanged(ctx, mentorId, isThere(db, availabilityOverrides, asked)),
      db.delete(availabilityOverrides).where(asked),
    ],
    changedMeanwhile,
  )
  return { removed: true }
}
