import { eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { sessions } from '@mentorhub/db/schema/auth'
import { sudoLifetime } from '@mentorhub/domain/auth/auth'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

/** Opens the way to dangerous changes for a few minutes, in this session alone. */
export async function openSudo(ctx: Ctx, alongside: readonly BatchItem<'sqlite'>[] = []): Promise<{ until: number }> {
  const until = ctx.now() + sudoLifetime
  const opened = ctx.db
    .update(sessions)
    .set({ sudoUntil: until })
    .where(eq(sessions.id, ctx.viewer.session ?? ''))
  await commit(ctx, [opened, ...alongside])
  return { until }
}
