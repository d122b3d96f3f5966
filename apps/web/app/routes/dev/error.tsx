import { data } from 'react-router'
import type { Route } from './+types/error'

/** Every error page, for looking at it: 500 is thrown as a bug would be. */
export function loader({ params }: Route.LoaderArgs): never {
  const status = Number(params.status)
  if (status === 500) throw new Error('This is what a bug looks like.')
  throw data({ reason: 'dev.looked_at' }, { status: status >= 400 && status < 600 ? status : 404 })
}

/** A page rather than a bare answer, so that the error boundary draws it. */
export default function Nothing() {
  return null
}
