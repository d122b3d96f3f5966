import { href, redirect } from 'react-router'
import { AuthPage } from '@mentorhub/ui/auth-page'
import { Button } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { PasswordField } from '@mentorhub/ui/password-field'
import { OwnPassword } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/link-google'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { beginAgain, goOn } from '../../parts/google-way.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Connect Google · MentorHub' }]

export const headers = passHeaders

export async function loader({ url, context }: Route.LoaderArgs) {
  const waiting = await orPage(apiFor(context).auth.google.peek(), url)
  if (!waiting) throw redirect(href('/login'))
  return waiting
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, OwnPassword)
  if (form.refused) return form.refused

  const linked = await orRefusal(apiFor(context).auth.google.link(form.input))
  if (linked.ok) return goOn(linked.ok)
  const { reason } = linked.refused.data
  return reason === 'google.begin_again' ? beginAgain(reason) : linked.refused
}

export default function LinkGoogle({ loaderData: { email }, actionData }: Route.ComponentProps) {
  const form = formState(actionData, 'password')
  return (
    <AuthPage
      title="Connect Google"
      lead={
        <>
          You have an account with <strong className="break-words text-ink">{email}</strong>. Sign in once with its
          password to connect Google; after that you can sign in with Google.
        </>
      }
      notice={<FormErrors form={form} />}
      others={<AppLink to={href('/login')}>Sign in without Google</AppLink>}
    >
      <form method="post" action={href('/auth/google/link')} noValidate={form.isRefused}>
        <input type="hidden" autoComplete="username" value={email} />
        <PasswordField
          label="Password"
          autoComplete="current-password"
          required
          error={form.error('password')}
          forgotten={{ label: 'Reset password', to: href('/forgot') }}
        />
        <Button>Connect and sign in</Button>
      </form>
    </AuthPage>
  )
}
