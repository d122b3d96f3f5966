import { z } from 'zod'
import { NewsletterToken, Subscribe } from '@mentorhub/domain/newsletter/inputs'
import { confirmSubscription } from '@mentorhub/services/newsletter/confirm-subscription'
import { peekNewsletterLink } from '@mentorhub/services/newsletter/peek-link'
import { subscribe } from '@mentorhub/services/newsletter/subscribe'
import { unsubscribe } from '@mentorhub/services/newsletter/unsubscribe'
import { checkReadiness } from '@mentorhub/services/system/check-readiness'
import { fiveAnHour, sixtyAMinute, sixtyAnHour } from '../rates.ts'
import { publicProcedure, router } from '../trpc.ts'

const Readiness = z.object({ ready: z.boolean(), overdueSeconds: z.int(), lastTickSecondsAgo: z.int().nullable() })
const Version = z.object({ version: z.string() })

export const systemRouter = router({
  health: publicProcedure
    .meta(sixtyAMinute)
    .output(Readiness)
    .query(({ ctx }) => checkReadiness(ctx)),
  version: publicProcedure.output(Version).query(({ ctx }) => ({ version: ctx.version })),
  subscribe: publicProcedure
    .meta(fiveAnHour)
    .input(Subscribe)
    .output(z.object({ asked: z.literal(true) }))
    .mutation(({ ctx, input }) => subscribe(ctx, input)),
  peekSubscription: publicProcedure
    .input(NewsletterToken)
    .output(z.object({ state: z.enum(['open', 'subscribed', 'invalid']) }))
    .query(({ ctx, input }) => peekNewsletterLink(ctx, input)),
  confirmSubscription: publicProcedure
    .meta(sixtyAnHour)
    .input(NewsletterToken)
    .output(z.object({ subscribed: z.literal(true) }))
    .mutation(({ ctx, input }) => confirmSubscription(ctx, input)),
  unsubscribe: publicProcedure
    .meta(sixtyAnHour)
    .input(NewsletterToken)
    .output(z.object({ unsubscribed: z.literal(true) }))
    .mutation(({ ctx, input }) => unsubscribe(ctx, input)),
})
