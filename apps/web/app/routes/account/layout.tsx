import { Outlet } from 'react-router'
import type { Route } from './+types/layout'

/** The doors of an account: no script, and nothing for search engines. */
export const handle = { hydrate: false }

export const headers: Route.HeadersFunction = () => ({ 'X-Robots-Tag': 'noindex' })

export default function AccountLayout() {
  return <Outlet />
}
