import { href, redirect } from 'react-router'
import { z } from 'zod'
import { Button } from '@mentorhub/ui/button'
import { CodeField } from '@mentorhub/ui/code-field'
import { PasswordField } from '@mentorhub/ui/password-field'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { Code, OwnPassword } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/settings-confirm'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { ownPath } from '../../parts/own-path.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { withNext } from '../../parts/with-next.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Confirm that it is you · MentorHub' }]

export const headers = passHeaders

const nextIn = (url: URL) => ownPath(url.searchParams.get('next'), href('/settings/security'))

export const loader = ({ url }: Route.LoaderArgs) => ({ next: nextIn(url), sent: url.searchParams.has('sent') })

const Step = z.discriminatedUnion('does', [
  OwnPassword.extend({ does: z.literal('password') }),
  Code.extend({ does: z.literal('code') }),
  z.strictObject({ does: z.literal('send') }),
])
type Step = z.infer<typeof Step>

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused

  const taken = await orRefusal<unknown>(take(apiFor(context), form.input))
  if (taken.refused) return taken.refused
  const next = nextIn(url)
  return redirect(form.input.does === 'send' ? `${withNext(href('/settings/confirm'), next)}&sent` : next, 303)
}

function take({ auth }: ReturnType<typeof apiFor>, step: Step): Promise<unknown> {
  if (step.does === 'send') return auth.sendConfirmCode()
  return step.does === 'code'
    ? auth.confirmCode({ code: step.code })
    : auth.confirmPassword({ password: step.password })
}

export default function Confirm({ loaderData: { next, sent }, actionData }: Route.ComponentProps) {
  const me = useMember()
  const form = formState(actionData, me.hasPassword ? 'password' : 'code')
  const here = withNext(href('/settings/confirm'), next)
  return (
    <SettingsFrame
      title="Confirm that it is you"
      lead="What you are about to open could hand your account to somebody else, so we ask once more. It holds for 10 minutes."
      done={sent && !form.isRefused ? `A code is on its way to ${me.email}. It works for 10 minutes.` : undefined}
    >
      <FormErrors form={form} />
      {me.hasPassword ? (
        <ByPassword here={here} form={form} />
      ) : (
        <ByCode here={here} email={me.email} form={form} isSent={sent} />
      )}
    </SettingsFrame>
  )
}

const ByPassword = ({ here, form }: { here: string; form: FormState }) => (
  <SettingsSection title="Your password">
    <form method="post" action={here} noValidate={form.isRefused}>
      <input type="hidden" name="does" value="password" />
      <PasswordField
        label="Password"
        autoComplete="current-password"
        required
        error={form.error('password')}
        forgotten={{ label: 'Reset password', to: `${href('/settings/security')}#reset` }}
      />
      <Button>Confirm</Button>
    </form>
  </SettingsSection>
)

type ByCodeProps = { here: string; email: string; form: FormState; isSent: boolean }

/** First the mail, then the code: each step asks for one thing. */
function ByCode({ here, email, form, isSent }: ByCodeProps) {
  const isWaiting = isSent || form.isRefused
  return (
    <SettingsSection
      title="A code by email"
      lead={
        <>
          You have no password, so we mail eight digits to <strong className="break-words text-ink">{email}</strong>.
        </>
      }
    >
      {isWaiting && (
        <form method="post" action={here} noValidate={form.isRefused}>
          <input type="hidden" name="does" value="code" />
          <CodeField label="The code" digits={8} error={form.error('code')} />
          <Button>Confirm</Button>
        </form>
      )}
      <form method="post" action={here}>
        <input type="hidden" name="does" value="send" />
        <Button tone={isWaiting ? 'quiet' : 'primary'} icon="mail">
          {isWaiting ? 'Send another code' : 'Send a code'}
        </Button>
      </form>
    </SettingsSection>
  )
}
