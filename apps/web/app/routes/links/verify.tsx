import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/verify'
import { DeadLink } from '../../parts/dead-link.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Confirm your address · MentorHub' }]

export const headers = passHeaders

/** Mail scanners open links: looking changes nothing, only the button does. */
export const loader = ({ params: { token }, context, url }: Route.LoaderArgs) =>
  orPage(apiFor(context).auth.peekLink({ purpose: 'verify_email', token }), url)

export async function action({ params: { token }, context }: Route.ActionArgs) {
  const verified = await orRefusal(apiFor(context).auth.verifyEmail({ token }))
  return verified.refused ?? redirect(`${href('/home')}?done=welcome`, 303)
}

export default function Verify({ loaderData: { state, email }, actionData }: Route.ComponentProps) {
  if (state !== 'open' || actionData) {
    return (
      <DeadLink state={state} reason={actionData?.reason}>
        <ButtonLink to={href('/login')}>Sign in</ButtonLink>
      </DeadLink>
    )
  }
  return (
    <MailActionPage
      title="Confirm your address"
      lead={
        <>
          Your MentorHub account will use <strong className="break-words">{email}</strong>.
        </>
      }
      footnote="If you did not sign up, close this page: without your confirmation the account disappears after 7 days."
    >
      <Form method="post">
        <Button>Yes, this is my address</Button>
      </Form>
    </MailActionPage>
  )
}
