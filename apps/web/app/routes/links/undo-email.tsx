import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/undo-email'
import { DeadLink } from '../../parts/dead-link.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Take your account back · MentorHub' }]

export const headers = passHeaders

export async function loader({ params: { token }, context, url }: Route.LoaderArgs) {
  const link = await orPage(apiFor(context).auth.peekLink({ purpose: 'undo_email_change', token }), url)
  return { ...link, restored: url.searchParams.has('restored') }
}

export async function action({ params, context }: Route.ActionArgs) {
  const restored = await orRefusal(apiFor(context).auth.undoEmailChange({ token: params.token }))
  return restored.refused ?? redirect(`${href('/email/undo/:token', params)}?restored`, 303)
}

export default function UndoEmail({ loaderData: { state, email, restored }, actionData }: Route.ComponentProps) {
  if (restored && state === 'used') {
    return (
      <MailActionPage
        title="The account is yours again"
        lead="Everybody is signed out, and the old password does not work any more. We have just mailed you the way to a new one."
      >
        <ButtonLink to={href('/forgot')} tone="secondary">
          Send the mail again
        </ButtonLink>
      </MailActionPage>
    )
  }
  if (state !== 'open' || actionData) {
    return (
      <DeadLink state={state} reason={actionData?.reason}>
        <ButtonLink to={href('/help/contact')}>Get help</ButtonLink>
      </DeadLink>
    )
  }
  return (
    <MailActionPage
      title="Take your account back?"
      lead={
        <>
          The account returns to <strong className="break-words">{email}</strong>. Everybody is signed out, the password
          is forgotten, Google is disconnected, and second steps turned on since the change are off again. You set a new
          password by email.
        </>
      }
      footnote="If you changed the address yourself, close the page: nothing happens."
    >
      <Form method="post">
        <Button>Take my account back</Button>
      </Form>
    </MailActionPage>
  )
}
