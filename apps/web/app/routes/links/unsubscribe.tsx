import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import { notificationKinds } from '@mentorhub/domain/notifications/notifications'
import { type MailSwitch, switchIn } from '@mentorhub/domain/notifications/unsubscribe'
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

export default function Unsubscribe({ params, loaderData, actionData }: Route.ComponentProps) {
  if (actionData) return <MailActionPage title="This link does not work" lead={sentence(actionData.reason)} />
  const { question, consequence, left, back } = wordsFor(switchIn(params.token)?.what)
  if (loaderData.left) {
    return (
      <MailActionPage title="You are unsubscribed" lead={left}>
        <ButtonLink to={back.to} tone="secondary">
          {back.label}
        </ButtonLink>
      </MailActionPage>
    )
  }
  return (
    <MailActionPage title={question} lead={consequence}>
      <Form method="post">
        <Button>Unsubscribe</Button>
      </Form>
    </MailActionPage>
  )
}

const newsletter = {
  question: 'Leave the newsletter?',
  consequence: 'You will get no more of it. Other mails, such as those about your own sessions, are not touched.',
  left: 'Nothing more will come. You can return whenever you like.',
  back: { label: 'Subscribe again', to: href('/newsletter') },
}

function wordsFor(what: MailSwitch | undefined): typeof newsletter {
  if (what === undefined) return newsletter
  return {
    question:
      what === 'digest' ? 'No daily mail any more?' : `No mails about “${notificationKinds[what].label}” any more?`,
    consequence: 'What is listed on your page stays there. Mails about the safety of your account are not touched.',
    left: 'No more of these mails will come. What else comes by email is your choice, too.',
    back: { label: 'See all mail settings', to: href('/settings/notifications') },
  }
}
