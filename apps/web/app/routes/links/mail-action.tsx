import { href, redirect } from 'react-router'
import { MailActionForm } from '@mentorhub/domain/bookings/mail-action-inputs'
import { ButtonLink } from '@mentorhub/ui/button'
import type { Route } from './+types/mail-action'
import { DeadLink } from '../../parts/dead-link.tsx'
import { formState } from '../../parts/form-state.ts'
import { MailQuestion } from '../../parts/mail-action/mail-question.tsx'
import { MailSettled } from '../../parts/mail-action/mail-settled.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Your answer · MentorHub' }]

export const headers = passHeaders

/** Mail scanners open links: looking changes nothing, only the button does. */
export async function loader({ params: { token }, context, url }: Route.LoaderArgs) {
  const to = url.searchParams.get('to') ?? undefined
  const link = await orPage(apiFor(context).bookings.mailAction.peek({ token, to }), url)
  return { link, isNew: url.searchParams.has('done') }
}

/** What has become of the link meanwhile is told by the page itself. */
const settled = new Set(['token.used', 'token.expired', 'token.invalid', 'booking.changed_meanwhile'])

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await readForm(request, MailActionForm)
  if (form.refused) return form.refused
  const here = href('/a/:token', params)
  const performed = await orRefusal(
    apiFor(context).bookings.mailAction.perform({ ...form.input, token: params.token }),
    form.typed,
  )
  if (!performed.refused) return redirect(`${here}?done`, 303)
  return settled.has(performed.refused.data.reason) ? redirect(here, 303) : performed.refused
}

export default function MailAction({ loaderData: { link, isNew }, actionData, params }: Route.ComponentProps) {
  if (link.state === 'invalid')
    return (
      <DeadLink state="invalid">
        <ButtonLink to={href('/bookings')}>See my bookings</ButtonLink>
      </DeadLink>
    )
  if (link.state !== 'open') return <MailSettled settled={link} isNew={isNew} />
  const field = link.does === 'propose' ? 'startsAt' : 'text'
  return <MailQuestion asked={link} form={formState(actionData, field)} here={href('/a/:token', params)} />
}
