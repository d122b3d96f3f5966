import { href, redirect } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { DeviceList } from '@mentorhub/ui/device-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { deviceKind } from '@mentorhub/domain/auth/device'
import { RevokeSession } from '@mentorhub/domain/auth/inputs'
import { placeOf } from '@mentorhub/domain/time/when-in'
import type { Route } from './+types/settings-sessions'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { momentOf } from '../../parts/moment-of.ts'
import { useMember } from '../../parts/me.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Sessions · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const sessions = await orPage(apiFor(context).auth.sessions.list(), url)
  return { sessions, ended: url.searchParams.get('ended') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, RevokeSession)
  if (form.refused) return form.refused

  const { session } = form.input
  const ended = await orRefusal(apiFor(context).auth.sessions.revoke({ session }))
  if (ended.refused) return ended.refused
  if (session === 'all') return redirect(`${href('/login')}?left`, 303)
  return redirect(`${href('/settings/sessions')}?ended=${session === 'others' ? 'others' : 'one'}`, 303)
}

const said: Readonly<Record<string, string>> = {
  one: 'That device is signed out.',
  others: 'All your other devices are signed out.',
}

export default function SessionSettings({ loaderData: { sessions, ended }, actionData }: Route.ComponentProps) {
  const me = useMember()
  const form = formState(actionData, null)
  return (
    <SettingsFrame
      title="Sessions"
      lead={`Where you are signed in. A session that is not used for ${me.staffRole ? '30 minutes' : '30 days'} ends by itself.`}
      done={form.isRefused ? undefined : sentenceOf(said, ended)}
    >
      <FormErrors form={form} />
      <SettingsSection title="Your devices" lead={`With the time of last use, as it is in ${placeOf(me.timezone)}.`}>
        <DeviceList
          label="Your devices"
          devices={sessions.map(({ session, device, lastUsedAt, current }) => ({
            id: session,
            kind: deviceKind(device),
            name: device,
            lastUsed: momentOf(lastUsedAt, me.timezone),
            isThisDevice: current,
            action: !current && <SignOut session={session} device={device} />,
          }))}
        />
      </SettingsSection>
      <Everywhere isAlone={sessions.length < 2} />
    </SettingsFrame>
  )
}

const SignOut = ({ session, device }: { session: string; device: string }) => (
  <form method="post" action={href('/settings/sessions')}>
    <Button tone="secondary" size="small" name="session" value={session} aria-label={`Sign out ${device}`}>
      Sign out
    </Button>
  </form>
)

const Everywhere = ({ isAlone }: { isAlone: boolean }) => (
  <SettingsSection
    title="All at once"
    lead={
      isAlone
        ? 'You are signed in on this device alone.'
        : 'When a device was lost, or when you used one that others use too.'
    }
  >
    <form method="post" action={href('/settings/sessions')}>
      <div className="flex flex-wrap gap-3">
        {!isAlone && (
          <Button tone="secondary" name="session" value="others">
            Sign out all other devices
          </Button>
        )}
        <Button tone="caution" name="session" value="all">
          Sign out everywhere, here too
        </Button>
      </div>
    </form>
  </SettingsSection>
)
