import { data, Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { pageContext } from '../../server/page.ts'

/** The workbench is only there on a developer’s machine. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ context }, next) => {
    if (!context.get(pageContext).sandbox) throw data({ reason: 'page.not_found' }, { status: 404 })
    return next()
  },
]

export default function DevLayout() {
  return <Outlet />
}
