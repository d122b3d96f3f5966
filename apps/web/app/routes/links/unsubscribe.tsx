import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/unsubscribe'
import { sentence } from '../../messages.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { formOf } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Unsubscribe · MentorHub' }]

export const headers = passHeaders

export const loader = ({ url }: Route.LoaderArgs) => ({ left: url.searchParams.has('left') })

/** People press the button; mail programs post by themselves, without an origin, and follow no redirect (RFC 8058). */
export async function action({ params, request, context }: Route.ActionArgs) {
  const oneClick = (await formOf(request)).get('List-Unsubscribe') === 'One-Click'
  const left = await orRefusal(apiFor(context).system.unsubscribe({ token: params.token }))
  if (left.refused) return left.refused
  return oneClick ? null : redirect(`${href('/unsubscribe/:token', params)}?left`, 303)
}

export default function Unsubscribe({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData) return <MailActionPage title="This link does not work" lead={sentence(actionData.reason)} />
  if (loaderData.left) {
    return (
      <MailActionPage title="You are unsubscribed" lead="Nothing more will come. You can return whenever you like.">
        <ButtonLink to={href('/newsletter')} tone="secondary">
          Subscribe again
        </ButtonLink>
      </MailActionPage>
    )
  }
  return (
    <MailActionPage
      title="Leave the newsletter?"
      lead="You will get no more of it. Other mails, such as those about your own sessions, are not touched."
    >
      <Form method="post">
        <Button>Unsubscribe</Button>
      </Form>
    </MailActionPage>
  )
}
