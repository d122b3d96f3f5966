import type { SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { and } from 'drizzle-orm'
import { audit } from '../audit.ts'
import { isStillHere, signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

type Change = {
  readonly id: string
  readonly action: string
  readonly after?: unknown
  /** What must still be so; otherwise `reason` is why nothing happens. */
  readonly provided?: SQL | undefined
  readonly reason: string
  readonly statements: readonly BatchItem<'sqlite'>[]
}

/** A change of the categories, with its line in the audit log. */
export async function changeCategory(ctx: Ctx, { id, action, after, provided, reason, statements }: Change) {
  const person = await signedIn(ctx)
  const line = { actorId: person.id, action, subject: ['category', id], after } as const
  await commit(ctx, [audit(ctx, { ...line, provided: and(provided, isStillHere(ctx, person.id)) }), ...statements], {
    'audit_log.id is null': reason,
    'expertise_categories.name is null': 'category.exists',
    'expertise_categories.slug': 'category.exists',
  })
}
