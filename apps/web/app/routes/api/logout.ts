import { href, redirect } from 'react-router'
import type { Route } from './+types/logout'
import { apiFor } from '../../server/api-for.ts'

/** Somebody who comes here by address wants a page. */
export const loader = () => redirect('/')

export async function action({ context }: Route.ActionArgs) {
  await apiFor(context).auth.signOut()
  return redirect(`${href('/login')}?left`, 303)
}
