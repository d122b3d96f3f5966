import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/confirm-newsletter'
import { sentence } from '../../messages.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Newsletter · MentorHub' }]

/** Mail scanners open links: looking changes nothing, only the button does. */
export const loader = ({ params, context, url }: Route.LoaderArgs) =>
  orPage(apiFor(context).system.peekSubscription({ token: params.token }), url)

export const headers = passHeaders

export async function action({ params, context }: Route.ActionArgs) {
  const confirmed = await orRefusal(apiFor(context).system.confirmSubscription({ token: params.token }))
  return confirmed.refused ?? redirect(href('/newsletter/:token', params), 303)
}

export default function ConfirmNewsletter({ loaderData: { state }, actionData }: Route.ComponentProps) {
  if (state === 'subscribed') {
    return (
      <MailActionPage
        title="You are subscribed"
        lead="The next newsletter will come to you. Every mail has a link to leave."
      >
        <ButtonLink to={href('/mentors')}>Browse Mentors</ButtonLink>
      </MailActionPage>
    )
  }
  if (state === 'invalid' || actionData) {
    return (
      <MailActionPage title="This link does not work any more" lead={sentence(actionData?.reason ?? 'token.invalid')}>
        <ButtonLink to={href('/newsletter')}>Ask for a new link</ButtonLink>
      </MailActionPage>
    )
  }
  return (
    <MailActionPage
      title="Get the MentorHub newsletter?"
      lead="One mail a month about new mentors and live sessions."
      footnote="If you did not ask for this, close the page: nothing will be sent to you."
    >
      <Form method="post">
        <Button>Yes, subscribe me</Button>
      </Form>
    </MailActionPage>
  )
}
