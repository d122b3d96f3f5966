import { Form, href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import { ChangePassword } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/reset'
import { DeadLink } from '../../parts/dead-link.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { NewPasswordField } from '../../parts/new-password-field.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Set a new password · MentorHub' }]

export const headers = passHeaders

export const loader = ({ params: { token }, context, url }: Route.LoaderArgs) =>
  orPage(apiFor(context).auth.peekLink({ purpose: 'reset_password', token }), url)

export async function action({ params: { token }, request, context }: Route.ActionArgs) {
  const form = await readForm(request, ChangePassword)
  if (form.refused) return form.refused

  const entered = await orRefusal(apiFor(context).auth.resetPassword({ ...form.input, token }))
  return entered.refused ?? redirect(entered.ok.next === 'two_factor' ? href('/2fa') : href('/home'), 303)
}

export default function Reset({ loaderData: { state, email }, actionData }: Route.ComponentProps) {
  if (state !== 'open' || actionData?.reason.startsWith('token.')) {
    return (
      <DeadLink state={state} reason={actionData?.reason}>
        <ButtonLink to={href('/forgot')}>Ask for a new link</ButtonLink>
      </DeadLink>
    )
  }
  const form = formState(actionData, 'password')
  return (
    <MailActionPage
      title="Set a new password"
      lead={
        <>
          For the account with <strong className="break-words">{email}</strong>. You are signed out everywhere else.
        </>
      }
      notice={<FormErrors form={form} />}
    >
      <Form method="post" noValidate={form.isRefused}>
        <NewPasswordField form={form} />
        <Button>Save and sign in</Button>
      </Form>
    </MailActionPage>
  )
}
