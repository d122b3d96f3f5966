import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/confirm-email'
import { DeadLink } from '../../parts/dead-link.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Confirm your new address · MentorHub' }]

export const headers = passHeaders

export async function loader({ params: { token }, context, url }: Route.LoaderArgs) {
  const link = await orPage(apiFor(context).auth.peekLink({ purpose: 'change_email', token }), url)
  return { ...link, changed: url.searchParams.has('changed') }
}

export async function action({ params, context }: Route.ActionArgs) {
  const changed = await orRefusal(apiFor(context).auth.confirmEmailChange({ token: params.token }))
  return changed.refused ?? redirect(`${href('/email/:token', params)}?changed`, 303)
}

export default function ConfirmEmail({ loaderData: { state, email, changed }, actionData }: Route.ComponentProps) {
  if (changed && state === 'used') {
    return (
      <MailActionPage
        title="Your address is changed"
        lead="We have told the old address, which can take the account back for seven days."
      >
        <ButtonLink to={href('/settings/account')}>Go to my account</ButtonLink>
      </MailActionPage>
    )
  }
  if (state !== 'open' || actionData) {
    return (
      <DeadLink state={state} reason={actionData?.reason}>
        <ButtonLink to={href('/settings/account')}>Ask for a new link</ButtonLink>
      </DeadLink>
    )
  }
  return (
    <MailActionPage
      title="Use this address from now on?"
      lead={
        <>
          Your MentorHub account moves to <strong className="break-words">{email}</strong>. You sign in and get mails
          there. Your other devices are signed out.
        </>
      }
      footnote="If you did not ask for this, close the page: nothing changes."
    >
      <Form method="post">
        <Button>Use this address</Button>
      </Form>
    </MailActionPage>
  )
}
