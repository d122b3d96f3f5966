import { href, redirect } from 'react-router'
import type { Route } from './+types/google-disconnect'
import { accountWith } from '../../parts/google-way.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'

/** Somebody who comes here by address wants a page. */
export const loader = () => redirect(href('/settings/account'))

export async function action({ context }: Route.ActionArgs) {
  const done = await orRefusal(apiFor(context).auth.google.disconnect())
  return accountWith(done.refused?.data.reason ?? 'disconnected')
}
