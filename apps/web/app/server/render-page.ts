import { createRequestHandler, RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { ctxContext, type Incoming, type WebCtx } from './context.ts'
import { pageContext, pageFacts } from './page.ts'

// Built once: given a function, the router would derive its table of routes anew for every request.
const render = createRequestHandler(
  import.meta.env.DEV ? () => import('virtual:react-router/server-build') : build,
  import.meta.env.MODE,
)

export type Page = {
  readonly request: Request
  readonly incoming: Incoming
  readonly ctx: WebCtx
  readonly refused?: number
}

/** A refused request is still answered by a page: the front door, asked for with nothing to act on. */
export function renderPage({ request, incoming, ctx, refused }: Page): Promise<Response> {
  const context = new RouterContextProvider()
  context.set(ctxContext, ctx)
  context.set(pageContext, { ...pageFacts(incoming), refused })
  return render(refused ? new Request(incoming.settings.APP_URL) : request, context)
}
