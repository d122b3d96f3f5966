import { Form } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/unsubscribe'
import { sentence } from '../../messages.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'

export const meta = () => [{ title: 'Unsubscribe · MentorHub' }]

/** People press the button; mail programs post here by themselves (one-click), without an origin. */
export async function action({ params, context }: Route.ActionArgs) {
  const left = await orRefusal(apiFor(context).system.unsubscribe({ token: params.token }))
  return left.refused ?? left.ok
}

export default function Unsubscribe({ actionData }: Route.ComponentProps) {
  if (!actionData) {
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
  if ('reason' in actionData)
    return <MailActionPage title="This link does not work" lead={sentence(actionData.reason)} />
  return (
    <MailActionPage title="You are unsubscribed" lead="Nothing more will come. You can return whenever you like.">
      <ButtonLink to="/newsletter" tone="secondary">
        Subscribe again
      </ButtonLink>
    </MailActionPage>
  )
}
