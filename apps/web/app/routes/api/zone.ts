import { redirect } from 'react-router'
import { z } from 'zod'
import { TimeZone } from '@mentorhub/domain/users/time-zone'
import type { Route } from './+types/zone'
import { ownPath } from '../../parts/own-path.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { keepZone } from '../../server/cookie.ts'
import { ctxContext } from '../../server/context.ts'
import { readForm } from '../../server/read-form.ts'

const Answer = z.object({ zone: TimeZone, answer: z.enum(['use', 'keep']), returnTo: z.string().default('/') })

/** Somebody who comes here by address wants a page. */
export const loader = () => redirect('/')

/** Follows the device to its zone, or stays and is not asked again for it. What is refused is asked again. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Answer)
  if (form.refused) return redirect('/', 303)
  const { zone, answer, returnTo } = form.input
  if (answer === 'keep') keepZone(context.get(ctxContext).cookies, zone)
  else await orRefusal(apiFor(context).users.preferences.set({ timezone: zone }))
  return redirect(ownPath(returnTo), 303)
}
