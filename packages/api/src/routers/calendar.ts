import { z } from 'zod'
import { ReadFeed } from '@mentorhub/domain/bookings/feed-inputs'
import { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { getEntry } from '@mentorhub/services/calendar/get-entry'
import { getFeedUrl } from '@mentorhub/services/calendar/get-feed-url'
import { readFeed } from '@mentorhub/services/calendar/read-feed'
import { renewFeed } from '@mentorhub/services/calendar/renew-feed'
import { sixtyAMinute, twentyAnHour } from '../rates.ts'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'

const File = z.object({ text: z.string() })

export const calendarRouter = router({
  feedUrl: signedInProcedure
    .output(z.object({ url: z.string().nullable(), since: z.int().nullable() }))
    .query(({ ctx }) => getFeedUrl(ctx)),
  renewFeed: signedInProcedure
    .meta(twentyAnHour)
    .output(z.object({ url: z.string() }))
    .mutation(({ ctx }) => renewFeed(ctx)),
  /** For programs, which sign in nowhere: the address is the key. */
  readFeed: publicProcedure
    .meta(sixtyAMinute)
    .input(ReadFeed)
    .output(File)
    .query(({ ctx, input }) => readFeed(ctx, input)),
  entry: signedInProcedure
    .input(BookingRef)
    .output(File)
    .query(({ ctx, input }) => getEntry(ctx, input)),
})
