import type { BatchItem } from 'drizzle-orm/batch'
import { brokenRule } from '@mentorhub/db/broken-rule'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from './context.ts'

type Statement = BatchItem<'sqlite'>

/**
 * Waits until the call is let in, then writes all of it or none of it, in one round trip. A rule that is found broken refuses with the reason given for it
 * (see `brokenRule` for how rules are named); one that no reason names is a bug.
 */
export async function commit(
  { db, admission }: Pick<Ctx, 'db' | 'admission'>,
  [first, ...rest]: readonly Statement[],
  reasons: Readonly<Record<string, string>> = {},
): Promise<void> {
  await admission
  if (!first) return
  try {
    await db.batch([first, ...rest])
  } catch (error) {
    const reason = reasons[brokenRule(error) ?? '']
    if (reason) throw new Refusal('conflict', reason)
    throw error
  }
}
