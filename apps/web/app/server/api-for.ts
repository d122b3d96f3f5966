import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { createCaller } from '@mentorhub/api/root'
import { isUnreachable } from '@mentorhub/db/is-unreachable'
import { Refusal } from '@mentorhub/domain/errors'
import { ctxContext } from './context.ts'
import { refusedForm, type Typed } from './refused-form.ts'

type Context = Readonly<RouterContextProvider>

/** The typed routers, in-process. */
export const apiFor = (context: Context) => createCaller(context.get(ctxContext))

/** For loaders: a refusal becomes the page of its status, or the way to sign in and back. */
export async function orPage<T>(call: Promise<T>, url: URL): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (isUnreachable(error)) throw data({ reason: 'database.away' }, { status: 503 })
    if (!isRefusal(error)) throw error
    if (error.code === 'UNAUTHORIZED') throw redirect(`/login?next=${encodeURIComponent(url.pathname + url.search)}`)
    throw data({ reason: error.message }, statusOf(error))
  }
}

/** For actions: a refusal becomes form data, and what was typed stays; a bug goes on to the error page. */
export async function orRefusal<T>(call: Promise<T>, typed: Typed = {}) {
  try {
    return { ok: await call }
  } catch (error) {
    if (isUnreachable(error))
      return { refused: refusedForm({ reason: 'database.away', fields: {}, typed }, { status: 503 }) }
    if (!isRefusal(error)) throw error
    return { refused: refusedForm({ reason: error.message, fields: {}, typed }, statusOf(error)) }
  }
}

const isRefusal = (error: unknown): error is TRPCError =>
  error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR'

function statusOf(error: TRPCError): ResponseInit {
  const wait = error.cause instanceof Refusal ? error.cause.retryAfterSeconds : undefined
  return {
    status: getHTTPStatusCodeFromError(error),
    headers: wait === undefined ? {} : { 'Retry-After': String(wait) },
  }
}
