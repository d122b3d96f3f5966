import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { Refusal, type ErrorKind } from '@mentorhub/domain/errors'
import type { Ctx } from '@mentorhub/services/context'
import { isDatabaseAway } from '@mentorhub/services/database-away'
import { isCleanText } from './clean-text.ts'
import { admit } from './admit.ts'
import type { Auth, Meta } from './meta.ts'
import { withinRate } from './rate.ts'

const codes = {
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  limited: 'TOO_MANY_REQUESTS',
} as const satisfies Record<ErrorKind, TRPCError['code']>

const t = initTRPC
  .context<Ctx>()
  .meta<Meta>()
  .create({
    isDev: false,
    // A bug is told by its request id alone; what went wrong stands in the log.
    errorFormatter: ({ shape, error: { code, cause }, ctx }) => ({
      ...shape,
      message:
        code === 'INTERNAL_SERVER_ERROR' ? 'internal' : cause instanceof z.ZodError ? 'input.invalid' : shape.message,
      data: {
        ...shape.data,
        requestId: ctx?.requestId,
        fields: cause instanceof z.ZodError ? z.flattenError(cause).fieldErrors : undefined,
      },
    }),
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

const refusalsMapped = t.middleware(async ({ ctx, path, next }) => {
  const result = await next()
  if (result.ok) return result
  const { cause } = result.error
  if (cause instanceof Refusal) throw new TRPCError({ code: codes[cause.kind], message: cause.message, cause })
  if (!isDatabaseAway(result.error)) return result
  ctx.log('database.away', { path, error: cause })
  throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'database.away', cause })
})

/**
 * Counted per call: a batch of many is many calls. The count of a minute costs no round trip and comes first; that of an
 * hour is asked beside the verb's own reads, and nothing is written or told before it has answered.
 */
const rateKept = t.middleware(async ({ ctx, meta, path, next }) => {
  const rate = meta?.rate
  if (rate?.per === 'minute') await withinRate(ctx, path, rate)
  if (!rate || rate.per === 'minute') return next()
  const admission = both(ctx.admission, withinRate(ctx, path, rate))
  // What the verb has counted beside it is taken back before anybody is answered.
  const result = await next({ ctx: { admission } })
  await admission
  return result
})

const textsClean = t.middleware(async ({ getRawInput, next }) => {
  if (!isCleanText(await getRawInput())) throw new Refusal('invalid', 'input.unreadable')
  return next()
})

const transportKept = t.middleware(({ ctx, meta, next }) => {
  if (meta?.transport === 'form' && ctx.transport === 'http') throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
  return next()
})

/**
 * Who is there is read in the same round trip as what the verb reads, so a gate costs none of its own. A query's answer
 * is thrown away when the gate refuses; nothing is written before it has let the caller in, for `commit` waits for it.
 */
const gate = (auth: Exclude<Auth, 'public'>) =>
  t.middleware(async ({ ctx, next }) => {
    const person = ctx.viewer.read().then((found) => admit(auth, found))
    const result = await next({ ctx: { admission: both(ctx.admission, person) } })
    await person
    return result
  })

/** Whoever waits for it hears of the first refusal; nobody has to. */
function both(one: Promise<unknown>, other: Promise<unknown>): Promise<unknown> {
  const all = Promise.all([one, other])
  all.catch(() => undefined)
  return all
}

export const publicProcedure = t.procedure
  .meta({ auth: 'public' })
  .use(refusalsMapped)
  .use(transportKept)
  .use(rateKept)
  .use(textsClean)

const gated = (auth: Exclude<Auth, 'public'>) => publicProcedure.meta({ auth }).use(gate(auth))

export const signedInProcedure = gated('signedIn')
export const verifiedProcedure = gated('verified')
export const mentorProcedure = gated('mentor')
export const moderatorProcedure = gated('moderator')
export const adminProcedure = gated('admin')
export const superadminProcedure = gated('superadmin')
