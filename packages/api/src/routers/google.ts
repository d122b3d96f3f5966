import { z } from 'zod'
import { FinishGoogle, StartGoogle } from '@mentorhub/domain/auth/google-inputs'
import { OwnPassword } from '@mentorhub/domain/auth/inputs'
import { disconnectGoogle } from '@mentorhub/services/auth/disconnect-google'
import { finishGoogle } from '@mentorhub/services/auth/finish-google'
import { googleStatus } from '@mentorhub/services/auth/google-status'
import { linkGoogle } from '@mentorhub/services/auth/link-google'
import { peekGoogle } from '@mentorhub/services/auth/peek-google'
import { startGoogle } from '@mentorhub/services/auth/start-google'
import { FromGoogle, GoogleStatus, GoogleWaiting, ToGoogle } from '../outputs/google.ts'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'

/** Nothing can be guessed on these ways, so their count is the one that costs no round trip. */
const often = { rate: { calls: 60, per: 'minute' } } as const
const some = { rate: { calls: 10, per: 'ten_minutes' } } as const
const audited = { audit: true } as const

export const googleRouter = router({
  /** Gives the browser a cookie, so it is no query: what only looks must not change the way that somebody is on. */
  start: publicProcedure
    .meta(often)
    .input(StartGoogle)
    .output(ToGoogle)
    .mutation(({ ctx, input }) => startGoogle(ctx, input)),
  finish: publicProcedure
    .meta({ ...often, ...audited })
    .input(FinishGoogle)
    .output(FromGoogle)
    .mutation(({ ctx, input }) => finishGoogle(ctx, input)),
  peek: publicProcedure.output(GoogleWaiting).query(({ ctx }) => peekGoogle(ctx)),
  link: publicProcedure
    .meta({ ...some, ...audited })
    .input(OwnPassword)
    .output(FromGoogle)
    .mutation(({ ctx, input }) => linkGoogle(ctx, input)),
  status: signedInProcedure.output(GoogleStatus).query(({ ctx }) => googleStatus(ctx)),
  disconnect: signedInProcedure
    .meta({ ...often, ...audited })
    .output(z.object({ disconnected: z.literal(true) }))
    .mutation(({ ctx }) => disconnectGoogle(ctx)),
})
