import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import { appRouter } from '@mentorhub/api/root'
import { Refusal } from '@mentorhub/domain/errors'
import type { WebCtx } from './context.ts'

const perMinute = 300

/** The typed routers for scripts and live parts of pages. Loaders and actions call them in-process instead. */
export const answerTrpc = (request: Request, ctx: WebCtx): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: 10,
    async createContext() {
      if (await ctx.perMinute.take(`trpc:${ctx.address}`, perMinute)) return { ...ctx, transport: 'http' as const }
      const cause = new Refusal('limited', 'limit.reached', 60)
      throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: cause.message, cause })
    },
    responseMeta({ errors }) {
      const waits = errors.flatMap(({ cause }) => (cause instanceof Refusal ? (cause.retryAfterSeconds ?? []) : []))
      return { headers: new Headers(waits.length > 0 ? { 'Retry-After': String(Math.max(...waits)) } : {}) }
    },
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') ctx.log('procedure.failed', { path, error: error.cause ?? error })
    },
  })

const codes: Readonly<Record<number, keyof typeof TRPC_ERROR_CODES_BY_KEY>> = {
  403: 'FORBIDDEN',
  405: 'METHOD_NOT_SUPPORTED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** What the gate refused, in the shape that the routers' own client reads. */
export function refusedTrpc(httpStatus: number): Response {
  const code = codes[httpStatus] ?? 'BAD_REQUEST'
  const error = { message: 'request.refused', code: TRPC_ERROR_CODES_BY_KEY[code], data: { code, httpStatus } }
  return Response.json({ error }, { status: httpStatus })
}
