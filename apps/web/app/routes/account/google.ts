import { href, redirect } from 'react-router'
import { StartGoogle } from '@mentorhub/domain/auth/google-inputs'
import type { Route } from './+types/google'
import { beginAgain } from '../../parts/google-way.ts'
import { ownPath } from '../../parts/own-path.ts'
import { withNext } from '../../parts/with-next.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { readForm } from '../../server/read-form.ts'

/** Nobody is put on a way by an address: whoever follows one chooses on the sign-in page. */
export const loader = ({ url }: Route.LoaderArgs) =>
  redirect(withNext(href('/login'), ownPath(url.searchParams.get('next'), '')))

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, StartGoogle)
  if (form.refused) return redirect(href('/login'), 303)

  const { intent, next } = { ...form.input, next: ownPath(form.input.next, '') }
  const started = await orRefusal(apiFor(context).auth.google.start({ intent, next }))
  if (started.ok) return redirect(started.ok.url, 303)
  return beginAgain(started.refused.data.reason, { isConnecting: intent === 'connect', next })
}
