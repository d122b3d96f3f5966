import { href, redirect } from 'react-router'
import { AuthPage } from '@mentorhub/ui/auth-page'
import { Button } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { TextField } from '@mentorhub/ui/text-field'
import { Email } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/forgot'
import { Asked } from '../../parts/asked.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Reset password · MentorHub' }]

export const headers = passHeaders

export const loader = ({ url }: Route.LoaderArgs) => ({ asked: url.searchParams.has('asked') })

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Email)
  if (form.refused) return form.refused

  const asked = await orRefusal(apiFor(context).auth.requestPasswordReset(form.input), form.typed)
  return asked.refused ?? redirect(`${href('/forgot')}?asked`, 303)
}

export default function Forgot({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.asked && !actionData)
    return <Asked what="to a new password, if there is an account with it" again={href('/forgot')} />
  const form = formState(actionData, 'email')
  return (
    <AuthPage
      title="Reset password"
      lead="Tell us the address of your account. We mail you a link to set a new password."
      notice={<FormErrors form={form} />}
      others={<AppLink to={href('/login')}>Back to sign in</AppLink>}
    >
      <form method="post" action={href('/forgot')} noValidate={form.isRefused}>
        <TextField {...form.field('email')} label="Email address" type="email" autoComplete="username" required />
        <Button>Send me the link</Button>
      </form>
    </AuthPage>
  )
}
