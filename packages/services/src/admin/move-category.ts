import { asc, eq, isNull } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { MoveCategory } from '@mentorhub/domain/admin/category-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { reordered } from '../reordered.ts'
import { isOwnCategory } from './category-conditions.ts'
import { changeCategory } from './change-category.ts'

/** Changes places with its neighbour; at the end of the list there is none, and nothing to do. */
export async function moveCategory(ctx: Ctx, { id, direction }: MoveCategory): Promise<{ moved: boolean }> {
  const { db } = ctx
  const listed = await db
    .select({ id: expertiseCategories.id, position: expertiseCategories.position })
    .from(expertiseCategories)
    .where(isNull(expertiseCategories.mergedInto))
    .orderBy(asc(expertiseCategories.position), asc(expertiseCategories.id))
  const order = listed.map((one) => one.id)
  const from = order.indexOf(id)
  if (from < 0) throw new Refusal('not_found', 'category.gone')
  const to = direction === 'up' ? from - 1 : from + 1
  const neighbour = order[to]
  if (neighbour === undefined) return { moved: false }
  const moved = order.with(from, neighbour).with(to, id)
  await changeCategory(ctx, {
    id,
    action: 'admin.category_moved',
    after: { direction },
    provided: isOwnCategory(ctx, id),
    reason: 'category.gone',
    statements: reordered(moved, listed, 1).map((each) =>
      db.update(expertiseCategories).set({ position: each.position }).where(eq(expertiseCategories.id, each.id)),
    ),
  })
  return { moved: true }
}
