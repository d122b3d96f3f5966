import { drainOutbox } from '@mentorhub/services/outbox/drain'
import type { Bindings, Execution } from './bindings.ts'
import { limitFor, measured } from './body.ts'
import { fromCache } from './cache.ts'
import { contextOf, requestIdOf, type Incoming } from './context.ts'
import { refusedAtGate } from './gate.ts'
import { withCookies, withHeaders } from './headers.ts'
import { logFor } from './log.ts'
import { renderPage } from './render-page.ts'
import { readSettings, SettingsMissing } from './settings.ts'
import { tidyAddress } from './tidy-address.ts'
import { answerTrpc, refusedTrpc } from './trpc.ts'

/** The way of every request: settings, gate, cache, and then either the typed routers or a page. */
export async function serve(request: Request, bindings: Bindings, execution: Execution): Promise<Response> {
  const requestId = requestIdOf(request)
  try {
    const settings = readSettings(bindings)
    return withHeaders(await pass({ request, settings, bindings, execution, requestId }), requestId)
  } catch (error) {
    return withHeaders(lastAnswer(error, requestId), requestId)
  }
}

async function pass(incoming: Incoming): Promise<Response> {
  const { request, settings } = incoming
  const url = new URL(request.url)
  const tidy = tidyAddress(request.method, url)
  if (tidy) return new Response(null, { status: 301, headers: { Location: tidy } })
  const refused = refusedAtGate(request, url, settings)
  return refused
    ? refuse(incoming, url, refused)
    : fromCache(incoming, (asked) => answer({ ...incoming, request: asked }, url))
}

async function answer(incoming: Incoming, url: URL): Promise<Response> {
  const whole = await measured(incoming.request, limitFor(url))
  if (typeof whole === 'number') return refuse(incoming, url, whole)
  const ctx = await contextOf(incoming)
  const request = whole
  const response = isForRouters(url) ? await answerTrpc(request, ctx) : await renderPage({ request, incoming, ctx })
  if (ctx.outbox.hasNews) ctx.waitUntil(drainOutbox(ctx))
  return withCookies(response, ctx.cookies.lines)
}

async function refuse(incoming: Incoming, url: URL, status: number): Promise<Response> {
  if (isForRouters(url)) return refusedTrpc(status)
  const response = await renderPage({
    request: incoming.request,
    incoming,
    ctx: await contextOf(incoming),
    refused: status,
  })
  if (status === 405) response.headers.set('Allow', 'GET, HEAD, POST')
  return response
}

const isForRouters = ({ pathname }: URL) => pathname.startsWith('/trpc/')

function lastAnswer(error: unknown, requestId: string): Response {
  if (error instanceof SettingsMissing) return new Response(`${error.message}\n`, { status: 503 })
  logFor(requestId)('request.failed', { error })
  return new Response('Something broke on our side. Please try again in a minute.\n', { status: 500 })
}
