import { redirect } from 'react-router'
import { z } from 'zod'
import { themes } from '@mentorhub/domain/users/user'
import type { Route } from './+types/theme'
import { ownPath } from '../../parts/own-path.ts'
import { keepThemeHere } from '../../server/page.ts'
import { readForm } from '../../server/read-form.ts'

const Choice = z.object({ theme: z.enum(themes), returnTo: z.string().default('/') })

/** Somebody who comes here by address wants a page. */
export const loader = () => redirect('/')

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Choice)
  if (form.refused) return redirect('/', 303)
  keepThemeHere(context, form.input.theme)
  return redirect(ownPath(form.input.returnTo), 303)
}
