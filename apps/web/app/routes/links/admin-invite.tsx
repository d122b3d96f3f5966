import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import type { Route } from './+types/admin-invite'
import { DeadLink } from '../../parts/dead-link.tsx'
import { withNext } from '../../parts/with-next.ts'
import { sentence } from '../../messages.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Invitation · MentorHub' }]

export const headers = passHeaders

export async function loader({ params: { token }, context, url }: Route.LoaderArgs) {
  const { auth } = apiFor(context)
  const [link, me] = await orPage(Promise.all([auth.peekLink({ purpose: 'admin_invite', token }), auth.me()]), url)
  return { ...link, me: me && { email: me.email, name: me.name } }
}

export async function action({ params: { token }, context }: Route.ActionArgs) {
  const accepted = await orRefusal(apiFor(context).auth.acceptAdminInvite({ token }))
  return accepted.refused ?? redirect(`${href('/home')}?done=staff`, 303)
}

export default function AdminInvite({ loaderData: { state, email, me }, actionData, params }: Route.ComponentProps) {
  if (state !== 'open' || actionData) {
    return (
      <DeadLink state={state} reason={actionData?.reason}>
        <ButtonLink to={href('/home')}>Go to my home page</ButtonLink>
      </DeadLink>
    )
  }
  const here = href('/admin-invite/:token', params)
  if (me?.email === email) {
    return (
      <MailActionPage
        title="Join the staff of MentorHub?"
        lead={`You accept as ${me.name}. Your other devices are signed out, and from then on you are signed out after half an hour without use.`}
        footnote="If you do not know what this is, close the page: nothing changes."
      >
        <Form method="post">
          <Button>Accept the role</Button>
        </Form>
      </MailActionPage>
    )
  }
  return (
    <MailActionPage title="This invitation is for one address" lead={me ? sentence('invite.other_address') : forOwner}>
      <ButtonLink to={withNext(href('/login'), here)}>Sign in</ButtonLink>
      <ButtonLink to={href('/signup')} tone="secondary">
        Create the account first
      </ButtonLink>
    </MailActionPage>
  )
}

const forOwner =
  'Sign in with the account that has the address to which the invitation was sent, and open the link again.'
