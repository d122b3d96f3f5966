import { z } from 'zod'
import { ItemRef, ProfileItem } from '@mentorhub/domain/users/inputs'
import { listItems } from '@mentorhub/services/users/list-items'
import { removeItem } from '@mentorhub/services/users/remove-item'
import { upsertItem } from '@mentorhub/services/users/upsert-item'
import { Item } from '../outputs/profile.ts'
import { sixtyAMinute } from '../rates.ts'
import { router, signedInProcedure } from '../trpc.ts'

export const itemsRouter = router({
  list: signedInProcedure.output(z.array(Item)).query(({ ctx }) => listItems(ctx)),
  upsert: signedInProcedure
    .meta(sixtyAMinute)
    .input(ProfileItem)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => upsertItem(ctx, input)),
  remove: signedInProcedure
    .input(ItemRef)
    .output(z.object({ removed: z.literal(true) }))
    .mutation(({ ctx, input }) => removeItem(ctx, input)),
})
