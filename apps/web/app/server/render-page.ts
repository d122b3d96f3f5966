import { createRequestHandler, RouterContextProvider } from 'react-router'
import { ctxContext, type WebCtx } from './context.ts'
import { pageContext, pageFacts } from './page.ts'
import type { Settings } from './settings.ts'

const render = createRequestHandler(() => import('virtual:react-router/server-build'), import.meta.env.MODE)

export type Page = {
  readonly request: Request
  readonly settings: Settings
  readonly ctx: WebCtx
  readonly refused?: number
}

/** A refused request is still answered by a page: the same address, asked for with nothing to act on. */
export function renderPage({ request, settings, ctx, refused }: Page): Promise<Response> {
  const context = new RouterContextProvider()
  context.set(ctxContext, ctx)
  context.set(pageContext, { ...pageFacts(request, settings, ctx.requestId), refused })
  return render(refused ? new Request(settings.APP_URL) : request, context)
}
