import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Route } from './+types/settings-recovery-codes'
import { FactorGate } from '../../parts/factor-gate.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { NewRecoveryCodes } from '../../parts/new-recovery-codes.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Recovery codes · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url }: Route.LoaderArgs) => orPage(apiFor(context).auth.twoFactor.status(), url)

/** The codes are the answer itself: no address leads to them again. */
export async function action({ context }: Route.ActionArgs) {
  const renewed = await orRefusal(apiFor(context).auth.twoFactor.renewRecovery())
  return renewed.refused ?? { codes: renewed.ok.recoveryCodes }
}

export default function SettingsRecoveryCodes({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData && 'codes' in actionData)
    return <NewRecoveryCodes saved="The old codes no longer work. These are the new ones." codes={actionData.codes} />
  const { emailSince, appSince, recoveryCodesLeft } = loaderData
  const form = formState(actionData, null)
  return (
    <SettingsFrame title="Recovery codes" lead="For the day when your phone or your mailbox is out of reach.">
      <FormErrors form={form} />
      {emailSince === null && appSince === null ? <None /> : <Left left={recoveryCodesLeft} />}
    </SettingsFrame>
  )
}

function None() {
  return (
    <EmptyState
      icon="key"
      title="No recovery codes yet"
      action={{ label: 'Set up an authenticator app', to: href('/settings/security/app') }}
    >
      You get ten of them when you turn on codes by app or by email.
    </EmptyState>
  )
}

function Left({ left }: { left: number }) {
  return (
    <SettingsSection
      title={left === 1 ? 'One code is left' : `${left} codes are left`}
      lead="Each one lets you in once. Where you have stored them we do not know, and we cannot show them again."
    >
      <p className="text-sm text-muted">New codes take the place of all old ones. You see them once.</p>
      <FactorGate>
        <form method="post" action={href('/settings/security/recovery')}>
          <Button tone={left > 3 ? 'secondary' : 'primary'}>Make ten new codes</Button>
        </form>
      </FactorGate>
    </SettingsSection>
  )
}
