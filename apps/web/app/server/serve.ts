import { drainOutbox } from '@mentorhub/services/outbox/drain'
import type { Bindings, Execution } from './bindings.ts'
import { measured } from './body.ts'
import { fromCache } from './cache.ts'
import { contextOf, type WebCtx } from './context.ts'
import { refusedAtGate } from './gate.ts'
import { withHeaders } from './headers.ts'
import { logFor } from './log.ts'
import { renderPage } from './render-page.ts'
import { readSettings, SettingsMissing, type Settings } from './settings.ts'
import { answerTrpc } from './trpc.ts'

/** The way of every request: settings, gate, cache, and then either the typed routers or a page. */
export async function serve(request: Request, bindings: Bindings, execution: Execution): Promise<Response> {
  try {
    const settings = readSettings(bindings)
    const ctx = await contextOf({ request, settings, bindings, execution })
    const response = await fromCache({ request, ctx }, (asked) => answer(asked, settings, ctx))
    if (request.method === 'POST' && response.status < 400) ctx.waitUntil(drainOutbox(ctx))
    if (response.status === 405) response.headers.set('Allow', 'GET, HEAD, POST')
    return withHeaders(response, ctx.requestId, ctx.cookies.lines)
  } catch (error) {
    return withHeaders(lastAnswer(error), crypto.randomUUID())
  }
}

async function answer(request: Request, settings: Settings, ctx: WebCtx): Promise<Response> {
  const url = new URL(request.url)
  const tidy = tidyAddress(request, url)
  if (tidy) return Response.redirect(tidy, 301)
  const refused = refusedAtGate(request, url, settings)
  const whole = refused ?? (await measured(request))
  const toRouters = url.pathname.startsWith('/trpc/')
  if (typeof whole === 'number')
    return toRouters ? plainRefusal(whole) : renderPage({ request, settings, ctx, refused: whole })
  return toRouters ? answerTrpc(whole, ctx) : renderPage({ request: whole, settings, ctx })
}

/** One page, one address: without a final slash, and never with two slashes, which a browser takes for another site. */
function tidyAddress({ method }: Request, url: URL): URL | undefined {
  const pathname = `/${url.pathname.split('/').filter(Boolean).join('/')}`
  if (method !== 'GET' || pathname === url.pathname) return undefined
  const tidy = new URL(url)
  tidy.pathname = pathname
  return tidy
}

const plainRefusal = (status: number) =>
  Response.json({ error: { message: 'request.refused', data: { httpStatus: status } } }, { status })

function lastAnswer(error: unknown): Response {
  if (error instanceof SettingsMissing) return new Response(`${error.message}\n`, { status: 503 })
  logFor('none')('request.failed', { error })
  return new Response('Something broke on our side. Please try again in a minute.\n', { status: 500 })
}
