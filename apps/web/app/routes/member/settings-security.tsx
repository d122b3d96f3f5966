import { href, redirect } from 'react-router'
import { z } from 'zod'
import { Badge } from '@mentorhub/ui/badge'
import { Button } from '@mentorhub/ui/button'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { ChangePassword, Email } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/settings-security'
import { ActivityList } from '../../parts/activity-list.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { NewPasswordField } from '../../parts/new-password-field.tsx'
import { ProvenOnly } from '../../parts/proven-only.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { TwoFactorSections } from '../../parts/two-factor-sections.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Security · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { activity, twoFactor } = apiFor(context).auth
  const [events, status] = await orPage(Promise.all([activity(), twoFactor.status()]), url)
  return { events, status, saved: url.searchParams.get('saved') }
}

const Step = z.discriminatedUnion('does', [
  ChangePassword.extend({ does: z.literal('change') }),
  Email.extend({ does: z.literal('reset') }),
])
type Step = z.infer<typeof Step>

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused

  const done = await orRefusal<unknown>(take(apiFor(context), form.input))
  return done.refused ?? redirect(`${href('/settings/security')}?saved=${form.input.does}`, 303)
}

const take = ({ auth }: ReturnType<typeof apiFor>, step: Step): Promise<unknown> =>
  step.does === 'change'
    ? auth.changePassword({ password: step.password })
    : auth.requestPasswordReset({ email: step.email })

const said: Readonly<Record<string, string>> = {
  change: 'Your password is set. Your other devices are signed out.',
  reset: 'The mail is on its way. Its link works for 60 minutes, and nothing changes until you use it.',
}

export default function SecuritySettings({ loaderData: { events, status, saved }, actionData }: Route.ComponentProps) {
  const me = useMember()
  const form = formState(actionData, 'password')
  return (
    <SettingsFrame
      title="Security"
      lead="How you sign in, and what happened lately."
      done={form.isRefused ? undefined : sentenceOf(said, saved)}
    >
      <FormErrors form={form} />
      <Password form={form} isFirst={!me.hasPassword} />
      <Reset email={me.email} />
      <TwoFactorSections status={status} />
      <ActivityList activity={events} zone={me.timezone} />
    </SettingsFrame>
  )
}

const Password = ({ form, isFirst }: { form: FormState; isFirst: boolean }) => (
  <SettingsSection
    title="Password"
    lead={
      isFirst
        ? 'You sign in with Google. With a password you can also sign in without it.'
        : 'A change signs out all your other devices and ends links in older mails.'
    }
    badge={isFirst && <Badge>Not set</Badge>}
  >
    <ProvenOnly>
      <form method="post" action={href('/settings/security')} noValidate={form.isRefused}>
        <input type="hidden" name="does" value="change" />
        <NewPasswordField form={form} />
        <Button>{isFirst ? 'Set password' : 'Change password'}</Button>
      </form>
    </ProvenOnly>
  </SettingsSection>
)

const Reset = ({ email }: { email: string }) => (
  <div id="reset">
    <SettingsSection
      title="Reset password"
      lead={
        <>
          If you do not know your password, we mail you a link to set a new one, to{' '}
          <strong className="break-words text-ink">{email}</strong>.
        </>
      }
    >
      <form method="post" action={href('/settings/security')}>
        <input type="hidden" name="does" value="reset" />
        <input type="hidden" name="email" value={email} />
        <Button tone="secondary" icon="mail">
          Reset password
        </Button>
      </form>
    </SettingsSection>
  </div>
)
