import { href, redirect } from 'react-router'
import { AuthPage } from '@mentorhub/ui/auth-page'
import { Button } from '@mentorhub/ui/button'
import { GoogleButton } from '@mentorhub/ui/google-button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { OrDivider } from '@mentorhub/ui/or-divider'
import { PasswordField } from '@mentorhub/ui/password-field'
import { TextField } from '@mentorhub/ui/text-field'
import { SignIn } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/login'
import { isKnownReason, sentence } from '../../messages.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { toGoogle } from '../../parts/google-way.ts'
import { ownPath } from '../../parts/own-path.ts'
import { TermsFootnote } from '../../parts/terms-footnote.tsx'
import { withNext } from '../../parts/with-next.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Sign in · MentorHub' }]

export const headers = passHeaders

export async function loader({ url, context }: Route.LoaderArgs) {
  const next = ownPath(url.searchParams.get('next'), '')
  if (await apiFor(context).auth.me()) throw redirect(next || href('/home'))
  return { next, left: url.searchParams.has('left'), trouble: url.searchParams.get('trouble') }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = await readForm(request, SignIn)
  if (form.refused) return form.refused

  const entered = await orRefusal(apiFor(context).auth.signIn(form.input), { email: form.input.email })
  if (entered.refused) return entered.refused
  const next = ownPath(url.searchParams.get('next'), href('/home'))
  return redirect(entered.ok.next === 'two_factor' ? withNext(href('/2fa'), next) : next, 303)
}

export default function Login({ loaderData: { next, left, trouble }, actionData }: Route.ComponentProps) {
  const form = formState(actionData, 'email')
  return (
    <AuthPage
      title="Sign in"
      lead="Welcome back to MentorHub."
      notice={
        form.isRefused ? <FormErrors form={form} /> : <Before left={left} trouble={trouble} wanted={next !== ''} />
      }
      others={
        <>
          New here? <AppLink to={withNext(href('/signup'), next)}>Create an account</AppLink>
        </>
      }
      footnote={<TermsFootnote who="Whoever is new here and continues with Google gets an account, and agrees" />}
    >
      <GoogleButton {...toGoogle('enter', next)} />
      <OrDivider />
      <form method="post" action={withNext(href('/login'), next)} noValidate={form.isRefused}>
        <TextField {...form.field('email')} label="Email address" type="email" autoComplete="username" required />
        <PasswordField
          label="Password"
          autoComplete="current-password"
          required
          error={form.error('password')}
          forgotten={{ label: 'Reset password', to: href('/forgot') }}
        />
        <Button>Sign in</Button>
      </form>
    </AuthPage>
  )
}

function Before({ left, trouble, wanted }: { left: boolean; trouble: string | null; wanted: boolean }) {
  if (trouble && isKnownReason(trouble)) return <Notice tone="warning">{sentence(trouble)}</Notice>
  if (left) return <Notice tone="success">You are signed out.</Notice>
  return wanted ? <Notice>Sign in to go on. You come back to where you were.</Notice> : null
}
