import { href } from 'react-router'
import { encode } from 'uqr'
import { Badge } from '@mentorhub/ui/badge'
import { Button } from '@mentorhub/ui/button'
import { CodeField } from '@mentorhub/ui/code-field'
import { QrCode } from '@mentorhub/ui/qr-code'
import { SecretKey } from '@mentorhub/ui/secret-key'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Route } from './+types/settings-app-codes'
import { FactorGate } from '../../parts/factor-gate.tsx'
import { FactorOff } from '../../parts/factor-off.tsx'
import { takeFactorStep } from '../../parts/factor-step.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { NewRecoveryCodes } from '../../parts/new-recovery-codes.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Authenticator app · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { twoFactor } = apiFor(context).auth
  const [status, setup] = await orPage(Promise.all([twoFactor.status(), twoFactor.setup()]), url)
  return { ...status, setup, saved: url.searchParams.has('saved') }
}

export const action = (posted: Route.ActionArgs) =>
  takeFactorStep(posted, { method: 'totp', here: href('/settings/security/app') })

export default function SettingsAppCodes({ loaderData, actionData }: Route.ComponentProps) {
  const { appSince, emailSince, setup, saved } = loaderData
  if (actionData && 'codes' in actionData)
    return <NewRecoveryCodes saved="Codes by app are on." codes={actionData.codes} />
  const form = formState(actionData, setup ? 'code' : null)
  const isOn = appSince !== null
  return (
    <SettingsFrame
      title="Authenticator app"
      lead="After your password we ask for a code that an app on your phone shows, also without a network."
      done={saved && !form.isRefused ? `Codes by app are ${isOn ? 'on' : 'off'} now.` : undefined}
    >
      <FormErrors form={form} />
      {isOn ? (
        <SettingsSection title="Codes by app" badge={<Badge tone="success">On</Badge>}>
          <FactorOff action={href('/settings/security/app')} since={appSince} isLast={emailSince === null} />
        </SettingsSection>
      ) : (
        <TurnOn form={form} setup={setup} />
      )}
    </SettingsFrame>
  )
}

type Setup = { readonly uri: string; readonly secret: string }

function TurnOn({ form, setup }: { form: FormState; setup: Setup | null }) {
  if (setup) return <Connect form={form} {...setup} />
  return (
    <SettingsSection
      title="Turn it on"
      lead="You need an app for codes on your phone, such as Google Authenticator, Microsoft Authenticator or Aegis, or a password manager that makes codes."
      badge={<Badge>Off</Badge>}
    >
      <FactorGate>
        <form method="post" action={href('/settings/security/app')}>
          <input type="hidden" name="does" value="begin" />
          <Button>Set up the app</Button>
        </form>
      </FactorGate>
    </SettingsSection>
  )
}

function Connect({ form, uri, secret }: Setup & { form: FormState }) {
  return (
    <>
      <SettingsSection title="1. Add MentorHub to the app" lead="Scan this with the app, or type the key into it.">
        <QrCode
          modules={encode(uri, { border: 0 }).data}
          label="QR code for an authenticator app; the key below says the same"
        />
        <div>
          <SecretKey secret={secret} />
        </div>
        <p className="text-sm text-muted">It waits for half an hour. Nobody else should see it.</p>
      </SettingsSection>
      <SettingsSection title="2. Enter the code that it shows" lead="So that we know it works, before we ask for it.">
        <form method="post" action={href('/settings/security/app')} noValidate={form.isRefused} className="max-w-64">
          <input type="hidden" name="does" value="confirm" />
          <CodeField label="Code from the app" digits={6} error={form.error('code')} />
          <Button>Turn on codes by app</Button>
        </form>
      </SettingsSection>
    </>
  )
}
