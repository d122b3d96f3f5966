import {
  data,
  href,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
} from 'react-router'
import type { ReactNode } from 'react'
import { ErrorPage } from '@mentorhub/ui/error-page'
import { HydrationBorder } from '@mentorhub/ui/hydration-border'
import type { Route } from './+types/root'
import './app.css'
import { Enhancers } from './enhancers/enhancers-script.tsx'
import { useFrame } from './frame.ts'
import { refusalIn } from './refusal-in.ts'
import { isHydratedPath } from './hydrated-paths.ts'
import { Framed } from './parts/framed.tsx'
import { withNext } from './parts/with-next.ts'
import type { Me } from './parts/me.ts'
import { useTheme } from './parts/theme.ts'
import { apiFor, orPage } from './server/api-for.ts'
import { pageContext, zoneElsewhere } from './server/page.ts'
import { passHeaders } from './server/pass-headers.ts'

/** A request that the gate refused asks nothing of anybody; only its page is drawn. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ context }, next) => {
    const { refused } = context.get(pageContext)
    if (refused) throw data({ reason: 'request.refused' }, { status: refused })
    return next()
  },
]

export const headers = passHeaders

/** Who is looking, for the header; it travels with the page's own questions, and for a guest asks nothing. */
export async function loader({ context, url }: Route.LoaderArgs): Promise<Me | null> {
  const me = await orPage(apiFor(context).auth.me(), url)
  return me && { ...me, zoneElsewhere: zoneElsewhere(context, me.timezone) }
}

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export function Layout({ children }: { children: ReactNode }) {
  const { hydrate, nonce } = useFrame()
  const theme = useTheme()
  return (
    <html lang="en" dir="ltr" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <HydrationBorder hydrated={hydrate} isHydratedPath={isHydratedPath}>
          {children}
        </HydrationBorder>
        {hydrate ? <Scripts nonce={nonce} /> : <Enhancers />}
        {hydrate && <ScrollRestoration nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { requestId } = useFrame()
  const { pathname } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  return (
    <Framed>
      <title>{`${status} · MentorHub`}</title>
      <ErrorPage status={status} requestId={requestId} {...saidIn(error, pathname)} />
    </Framed>
  )
}

/** What the refusal itself tells: how long to wait, and that the gate's 403 has nothing to do with roles. */
function saidIn(error: unknown, here: string) {
  if (!isRouteErrorResponse(error)) return {}
  const { reason, retryAfterSeconds, typed } = refusalIn(error.data)
  if (typed) return signedOut(here, Object.values(typed).flat())
  return reason === 'request.refused' && error.status === 403 ? fromElsewhere : { retryAfterSeconds }
}

const signedOut = (here: string, written: readonly string[]) => ({
  title: 'You are signed out',
  happened: 'Your session ended while you were writing, so nothing was changed.',
  kept: 'What you wrote stands below: copy it before you go on.',
  next: 'Sign in and paste it.',
  written: [...new Set(written)],
  actions: [{ label: 'Sign In', to: withNext(href('/login'), here) }],
})

const fromElsewhere = {
  title: 'This was not sent from our own page',
  happened: 'Another site sent it, or it does not tell where it comes from. We take forms from our own pages only.',
  next: 'Open the page here and send the form again.',
}
