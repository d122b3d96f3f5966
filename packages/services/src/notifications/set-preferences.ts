import type { SetNotificationPreferences } from '@mentorhub/domain/notifications/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { choose } from './choose.ts'

export async function setNotificationPreferences(
  ctx: Ctx,
  { choices }: SetNotificationPreferences,
): Promise<{ saved: true }> {
  const { id: userId } = await signedIn(ctx)
  await commit(
    ctx,
    choices.flatMap((choice) => choose(ctx, { ...choice, userId })),
  )
  return { saved: true }
}
