import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { isUnreachable } from '@mentorhub/db/is-unreachable'
import { appRouter } from '@mentorhub/api/root'
import { Refusal } from '@mentorhub/domain/errors'
import type { WebCtx } from './context.ts'

const perMinute = 300

/** The typed routers for scripts and live parts of pages. Loaders and actions call them in-process instead. */
export async function answerTrpc(request: Request, ctx: WebCtx): Promise<Response> {
  if (!(await ctx.perMinute.take(`trpc:${ctx.address}`, perMinute))) return tooMany()
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: appRouter,
    createContext: () => ctx,
    maxBatchSize: 10,
    responseMeta: ({ errors }) => {
      const wait = errors
        .map(({ cause }) => (cause instanceof Refusal ? cause.retryAfterSeconds : undefined))
        .find((s) => s !== undefined)
      const down = errors.some(isUnreachable)
      return {
        ...(down ? { status: 503 } : {}),
        headers: new Headers(wait === undefined ? {} : { 'Retry-After': String(wait) }),
      }
    },
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') ctx.log('procedure.failed', { path, error: error.cause ?? error })
    },
  })
}

const tooMany = () =>
  Response.json(
    { error: { message: 'limit.reached', data: { httpStatus: 429 } } },
    { status: 429, headers: { 'Retry-After': '60' } },
  )
