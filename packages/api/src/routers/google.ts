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
import { sixtyAMinute, tenInTenMinutes } from '../rates.ts'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'

const audited = { audit: true } as const

/** Nothing can be guessed but a password, so the count of all others is the one that costs no round trip. */
export const googleRouter = router({
  /** Gives the browser a cookie, so it is no query: what only looks must not change the way that somebody is on. */
  start: publicProcedure
    .meta(sixtyAMinute)
    .input(StartGoogle)
    .output(ToGoogle)
    .mutation(({ ctx, input }) => startGoogle(ctx, input)),
  finish: publicProcedure
    .meta({ ...sixtyAMinute, ...audited })
    .input(FinishGoogle)
    .output(FromGoogle)
    .mutation(({ ctx, input }) => finishGoogle(ctx, input)),
  peek: publicProcedure.output(GoogleWaiting).query(({ ctx }) => peekGoogle(ctx)),
  link: publicProcedure
    .meta({ ...tenInTenMinutes, ...audited })
    .input(OwnPassword)
    .output(FromGoogle)
    .mutation(({ ctx, input }) => linkGoogle(ctx, input)),
  status: signedInProcedure.output(GoogleStatus).query(({ ctx }) => googleStatus(ctx)),
  disconnect: signedInProcedure
    .meta({ ...sixtyAMinute, ...audited })
    .output(z.object({ disconnected: z.literal(true) }))
    .mutation(({ ctx }) => disconnectGoogle(ctx)),
})
