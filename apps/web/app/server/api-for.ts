import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { createCaller } from '@mentorhub/api/root'
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
    if (!isRefusal(error)) throw error
    if (error.code === 'UNAUTHORIZED') throw toSignIn(url)
    throw data({ reason: error.message, retryAfterSeconds: waitOf(error) }, statusOf(error))
  }
}

/** For what not everybody may see, on a page that is for everybody. */
export async function orNothing<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (!isRefusal(error)) throw error
    return null
  }
}

/** A courtesy for pages that only members see: whoever is not signed in is led there and back. The gates are the rule. */
export async function membersOnly(context: Context, url: URL): Promise<null> {
  if (await context.get(ctxContext).viewer.read()) return null
  throw toSignIn(url)
}

/** For pages that guests see too: what only members have. Of a guest nothing is asked. */
export async function ifSignedIn<T>(context: Context, ask: () => Promise<T>): Promise<T | null> {
  const { viewer } = context.get(ctxContext)
  if (viewer.session === null) return null
  return ask().catch((error: unknown) => {
    if (isRefusal(error) && error.code === 'UNAUTHORIZED') return null
    throw error
  })
}

/** Whoever is no mentor yet finds the way to become one. */
export async function mentorsOnly(context: Context, url: URL): Promise<null> {
  const person = await context.get(ctxContext).viewer.read()
  if (!person) throw toSignIn(url)
  if (!person.isMentor) throw redirect('/mentor/apply')
  return null
}

/** For actions that keep nothing yet: whoever was signed out meanwhile gets back what they wrote. */
export async function stillSignedIn(context: Context, url: URL, typed: Typed): Promise<void> {
  if (await context.get(ctxContext).viewer.read()) return
  keepForReading(typed)
  throw toSignIn(url)
}

const toSignIn = (url: URL) => redirect(`/login?next=${encodeURIComponent(url.pathname + url.search)}`)

/** For actions: a refusal becomes form data, and what was typed stays; a bug goes on to the error page. */
export async function orRefusal<T>(call: Promise<T>, typed: Typed = {}) {
  try {
    return { ok: await call }
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (error.message === 'auth.required') keepForReading(typed)
    return { refused: refusedForm({ reason: error.message, fields: {}, typed }, statusOf(error)) }
  }
}

/**
 * Somebody whose session ended while they wrote gets back what they wrote; the page that they wrote on, which is for
 * members, is not there for them any more. With nothing written, that page leads to signing in by itself.
 */
function keepForReading(typed: Typed): void {
  const written = Object.entries(typed).filter(([name, value]) => !unshown.has(name) && value.length > 0)
  if (written.length > 0) throw data({ reason: 'auth.required', typed: Object.fromEntries(written) }, { status: 401 })
}

/** Secrets, and what a form says of itself. */
const unshown = new Set(['password', 'code', 'version', 'does', 'section', 'id', 'returnTo'])

const isRefusal = (error: unknown): error is TRPCError =>
  error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR'

const waitOf = ({ cause }: TRPCError) => (cause instanceof Refusal ? cause.retryAfterSeconds : undefined)

function statusOf(error: TRPCError): ResponseInit {
  const wait = waitOf(error)
  const headers = wait === undefined ? {} : { 'Retry-After': String(wait) }
  return { status: getHTTPStatusCodeFromError(error), headers }
}
