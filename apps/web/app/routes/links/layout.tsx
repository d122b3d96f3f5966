import { Outlet } from 'react-router'
import type { Route } from './+types/layout'

/** Where links in mails lead: no script, no index, and the secret in the address leaves in no referrer. */
export const handle = { hydrate: false }

// Never `no-referrer`: browsers then send `Origin: null` with the page's own form, and the gate refuses it.
export const headers: Route.HeadersFunction = () => ({ 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' })

export default function LinksLayout() {
  return <Outlet />
}
