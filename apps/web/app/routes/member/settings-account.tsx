import { href, redirect } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { Email } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/settings-account'
import { useFrame } from '../../frame.ts'
import { AddressSection } from '../../parts/address-section.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { GoogleSection } from '../../parts/google-section.tsx'
import { useMember } from '../../parts/me.ts'
import { RolesSection } from '../../parts/roles-section.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Account · MentorHub' }]

export const headers = passHeaders

export async function loader({ url, context }: Route.LoaderArgs) {
  const { auth } = apiFor(context)
  const [google, waiting] = await orPage(Promise.all([auth.google.status(), auth.newEmail()]), url)
  return { google, waiting, asked: url.searchParams.has('asked') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, Email)
  if (form.refused) return form.refused

  const asked = await orRefusal(apiFor(context).auth.requestEmailChange(form.input), form.typed)
  return asked.refused ?? redirect(`${href('/settings/account')}?asked`, 303)
}

const sentTo = (email = 'the new address') => `We have sent a link to ${email}. Nothing changes until it is used.`

export default function AccountSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { google, waiting, asked } = loaderData
  const me = useMember()
  const form = formState(actionData, 'email')
  const saved = asked && !form.isRefused ? sentTo(waiting?.email) : undefined
  return (
    <SettingsFrame title="Account" lead="Your address, your name here, and what you are to MentorHub." done={saved}>
      <FormErrors form={form} />
      <AddressSection me={me} form={form} waiting={saved ? null : waiting} />
      <GoogleSection me={me} google={google} />
      <Username username={me.username} />
      <RolesSection me={me} />
      <SettingsSection
        title="Leave MentorHub"
        lead={
          <>
            You take your data with you or delete your account{' '}
            <AppLink to={href('/settings/privacy')}>under Privacy</AppLink>.
          </>
        }
      />
    </SettingsFrame>
  )
}

function Username({ username }: { username: string }) {
  const profile = href('/u/:username', { username })
  return (
    <SettingsSection
      title="Username"
      lead="It is part of the address of your profile, so it stays as it is."
      badge={<Badge>{`@${username}`}</Badge>}
    >
      <AppLink to={profile} className="text-sm break-all">
        {useFrame().origin + profile}
      </AppLink>
    </SettingsSection>
  )
}
