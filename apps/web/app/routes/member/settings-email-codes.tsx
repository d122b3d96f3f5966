import { href } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { Button } from '@mentorhub/ui/button'
import { CodeField } from '@mentorhub/ui/code-field'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Route } from './+types/settings-email-codes'
import { FactorGate } from '../../parts/factor-gate.tsx'
import { FactorOff } from '../../parts/factor-off.tsx'
import { takeFactorStep } from '../../parts/factor-step.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { NewRecoveryCodes } from '../../parts/new-recovery-codes.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Codes by email · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const status = await orPage(apiFor(context).auth.twoFactor.status(), url)
  return { ...status, saved: url.searchParams.has('saved'), sent: url.searchParams.has('begun') }
}

export const action = (posted: Route.ActionArgs) =>
  takeFactorStep(posted, { method: 'email', here: href('/settings/security/email') })

export default function SettingsEmailCodes({ loaderData, actionData }: Route.ComponentProps) {
  const { emailSince, appSince, saved, sent } = loaderData
  if (actionData && 'codes' in actionData)
    return <NewRecoveryCodes saved="Codes by email are on." codes={actionData.codes} />
  const isOn = emailSince !== null
  const form = formState(actionData, sent && !isOn ? 'code' : null)
  return (
    <SettingsFrame
      title="Codes by email"
      lead="After your password we ask for a code that we mail to you."
      done={saved && !form.isRefused ? `Codes by email are ${isOn ? 'on' : 'off'} now.` : undefined}
    >
      <FormErrors form={form} />
      {isOn ? (
        <SettingsSection title="Codes by email" badge={<Badge tone="success">On</Badge>}>
          <FactorOff action={href('/settings/security/email')} since={emailSince} isLast={appSince === null} />
        </SettingsSection>
      ) : (
        <TurnOn form={form} sent={sent} />
      )}
    </SettingsFrame>
  )
}

function TurnOn({ form, sent }: { form: FormState; sent: boolean }) {
  const { email } = useMember()
  const here = href('/settings/security/email')
  return (
    <SettingsSection
      title={sent ? 'Enter the code' : 'Turn it on'}
      lead={
        sent
          ? `We have sent 8 digits to ${email}. They work for 10 minutes.`
          : `First we send a code to ${email}, to see that our mails reach you.`
      }
      badge={<Badge>Off</Badge>}
    >
      <FactorGate>
        {sent && (
          <form method="post" action={`${here}?begun`} noValidate={form.isRefused} className="max-w-64">
            <input type="hidden" name="does" value="confirm" />
            <CodeField label="Code from the mail" digits={8} error={form.error('code')} takesFocus />
            <Button>Turn on codes by email</Button>
          </form>
        )}
        <form method="post" action={here}>
          <input type="hidden" name="does" value="begin" />
          <Button tone={sent ? 'quiet' : 'primary'} size={sent ? 'small' : 'medium'}>
            {sent ? 'Send another code' : 'Send me a code'}
          </Button>
        </form>
      </FactorGate>
    </SettingsSection>
  )
}
