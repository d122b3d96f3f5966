import { z } from 'zod'
import { ListNotifications, MarkRead, SetNotificationPreferences } from '@mentorhub/domain/notifications/inputs'
import { channels, mandatoryKinds, modes, optionalKinds } from '@mentorhub/domain/notifications/notifications'
import { getNotificationPreferences } from '@mentorhub/services/notifications/get-preferences'
import { listNotifications } from '@mentorhub/services/notifications/list-notifications'
import { markRead } from '@mentorhub/services/notifications/mark-read'
import { setNotificationPreferences } from '@mentorhub/services/notifications/set-preferences'
import { sixtyAnHour } from '../rates.ts'
import { router, signedInProcedure } from '../trpc.ts'

const Item = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  path: z.string(),
  at: z.int(),
  unread: z.boolean(),
})
const Kind = z.object({
  kind: z.enum([...mandatoryKinds, ...optionalKinds]),
  mandatory: z.boolean(),
  modes: z.record(z.enum(channels), z.enum(modes)),
})

export const notificationsRouter = router({
  list: signedInProcedure
    .input(ListNotifications)
    .output(z.object({ items: z.array(Item), next: z.string().nullable() }))
    .query(({ ctx, input }) => listNotifications(ctx, input)),
  markRead: signedInProcedure
    .input(MarkRead)
    .output(z.object({ path: z.string().nullable() }))
    .mutation(({ ctx, input }) => markRead(ctx, input)),
  preferences: router({
    get: signedInProcedure.output(z.array(Kind)).query(({ ctx }) => getNotificationPreferences(ctx)),
    set: signedInProcedure
      .meta(sixtyAnHour)
      .input(SetNotificationPreferences)
      .output(z.object({ saved: z.literal(true) }))
      .mutation(({ ctx, input }) => setNotificationPreferences(ctx, input)),
  }),
})
