import { renderToReadableStream } from 'react-dom/server.node'
import { isRouteErrorResponse, ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router'
import { isbot } from 'isbot'
import { FrameContext } from './frame.ts'
import { ctxContext } from './server/context.ts'
import { type Enhancer, enhancers, pagePolicy } from './server/headers.ts'
import { pageContext } from './server/page.ts'
import { routeOf } from './server/route-of.ts'

export default async function renderDocument(
  request: Request,
  status: number,
  headers: Headers,
  ...[entry, context]: [EntryContext, Readonly<RouterContextProvider>]
) {
  const { theme, zone, sandbox, requestId, appUrl } = context.get(pageContext)
  // An error page is never hydrated.
  const hydrate = !entry.staticHandlerContext.errors && wants(entry, 'hydrate')
  const nonce = hydrate ? newNonce() : undefined
  const frame = { theme, zone, hydrate, nonce, requestId, origin: appUrl }
  let failed = false
  const body = await renderToReadableStream(
    <FrameContext value={frame}>
      <ServerRouter context={entry} url={request.url} {...(nonce ? { nonce } : {})} />
    </FrameContext>,
    {
      ...(nonce ? { nonce } : {}),
      onError(error) {
        failed = true
        context.get(ctxContext).log('page.failed', { error })
      },
    },
  )
  // A page that may be cached is whole before it leaves, and machines read whole pages.
  if (!hydrate || isbot(request.headers.get('User-Agent'))) await body.allReady
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const carried = enhancers.filter((name) => wants(entry, name))
  headers.set('Content-Security-Policy', pagePolicy({ nonce, sandbox, enhancers: carried }))
  return new Response(request.method === 'HEAD' ? null : body, { headers, status: failed ? 500 : status })
}

/** Whether a route, or a group that it is in, says so in its handle. */
const wants = ({ staticHandlerContext, routeModules }: EntryContext, what: 'hydrate' | Enhancer) =>
  staticHandlerContext.matches.some(({ route }) => says(routeModules[route.id]?.handle, what))

const says = (handle: unknown, what: string) =>
  typeof handle === 'object' && handle !== null && Reflect.get(handle, what) === true

const newNonce = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))

type Where = {
  request: Request
  context: Readonly<RouterContextProvider>
  params: Readonly<Record<string, string | undefined>>
}

export function handleError(error: unknown, { request, context, params }: Where) {
  // A refusal is an answer, not a fault; only what nobody foresaw is told.
  if (!isRouteErrorResponse(error) && !request.signal.aborted)
    context.get(ctxContext).log('loader.failed', { route: routeOf(request.url, params), error })
}
