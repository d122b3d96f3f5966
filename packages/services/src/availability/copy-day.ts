import { and, eq, inArray } from 'drizzle-orm'
import { availabilityRules } from '@mentorhub/db/schema/availability'
import type { CopyDay } from '@mentorhub/domain/availability/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged, changedMeanwhile } from './availability-changed.ts'
import { ownRules } from './own-entries.ts'
import { oneMoreRule, rulesAreThere, tooManyRules } from './rules-there.ts'

/** What one day has takes the place of what the others had. */
export async function copyDay(ctx: Ctx, { from, to }: CopyDay): Promise<{ copied: number }> {
  const [{ id: mentorId }, rules] = await Promise.all([signedIn(ctx), ownRules(ctx)])
  const source = rules.filter(({ weekday }) => weekday === from)
  if (source.length === 0) throw new Refusal('invalid', 'availability.nothing_to_copy')
  const { db } = ctx
  const copies = to.flatMap((weekday) => source.map(({ start, end }) => ({ weekday, startMin: start, endMin: end })))
  await commit(
    ctx,
    [
      availabilityChanged(ctx, mentorId, rulesAreThere(ctx, { mentorId, ids: source.map(({ id }) => id) })),
      db
        .delete(availabilityRules)
        .where(and(eq(availabilityRules.mentorId, mentorId), inArray(availabilityRules.weekday, to))),
      ...copies.map((copy) =>
        db.insert(availabilityRules).values({ ...copy, id: oneMoreRule(ctx, mentorId), mentorId }),
      ),
    ],
    { ...changedMeanwhile, ...tooManyRules },
  )
  return { copied: to.length }
}
