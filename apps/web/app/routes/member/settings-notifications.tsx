import { href, redirect } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { Fieldset } from '@mentorhub/ui/fieldset'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { NotificationPreferencesForm } from '@mentorhub/domain/notifications/inputs'
import {
  type Channel,
  channels,
  type Mode,
  modesOf,
  notificationKinds,
} from '@mentorhub/domain/notifications/notifications'
import { placeOf } from '@mentorhub/domain/time/when-in'
import type { Route } from './+types/settings-notifications'
import { FormErrors } from '../../parts/form-errors.tsx'
import { type FormState, formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Notification settings · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const kinds = await orPage(apiFor(context).notifications.preferences.get(), url)
  return { kinds, saved: url.searchParams.has('saved') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, NotificationPreferencesForm)
  if (form.refused) return form.refused

  const set = await orRefusal(apiFor(context).notifications.preferences.set(form.input), form.typed)
  return set.refused ?? redirect(`${href('/settings/notifications')}?saved`, 303)
}

export default function NotificationSettings({ loaderData: { kinds, saved }, actionData }: Route.ComponentProps) {
  const { timezone } = useMember()
  const chosen = kinds.filter(({ mandatory }) => !mandatory)
  const given = chosen.flatMap(({ kind, modes }) =>
    channels.map((channel): [string, string] => [`${kind}.${channel}`, modes[channel]]),
  )
  const form = formState(actionData, 'welcome.in_app', Object.fromEntries(given))
  return (
    <SettingsFrame
      title="Notifications"
      lead="What you hear of, where and when."
      done={saved && !actionData ? 'Your choices are saved.' : undefined}
    >
      <FormErrors form={form} />
      <SettingsSection
        title="What you choose"
        lead={`The daily mail gathers what came since the last one. It leaves at 8:00, ${placeOf(timezone)} time.`}
      >
        <form method="post" action={href('/settings/notifications')} noValidate={form.isRefused}>
          {chosen.map(({ kind }) => (
            <Kind key={kind} kind={kind} form={form} />
          ))}
          <Button>Save</Button>
        </form>
      </SettingsSection>
      <SettingsSection
        title="What everybody is told"
        lead="At once, on your page and by email, so that nothing happens to your account unseen. This cannot be switched off."
      >
        <AlwaysTold kinds={kinds.filter(({ mandatory }) => mandatory).map(({ kind }) => kind)} />
      </SettingsSection>
    </SettingsFrame>
  )
}

type KindName = keyof typeof notificationKinds

function Kind({ kind, form }: { kind: KindName; form: FormState }) {
  const { label, description } = notificationKinds[kind]
  return (
    <div>
      <Fieldset id={kind} legend={label} hint={description}>
        <div className="grid gap-3 sm:grid-cols-2">
          {channels.map((channel) => (
            <Select
              key={channel}
              {...form.field(`${kind}.${channel}`)}
              label={words[channel].label}
              options={modesOf[channel].map((mode) => ({ value: mode, label: words[channel][mode] }))}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

const words: Readonly<Record<Channel, Readonly<Record<Mode | 'label', string>>>> = {
  in_app: { label: 'On your page', instant: 'Listed', digest: 'Listed', off: 'Not listed' },
  mail: { label: 'By email', instant: 'At once', digest: 'In the daily mail', off: 'Never' },
}

const AlwaysTold = ({ kinds }: { kinds: readonly KindName[] }) => (
  <dl className="flex flex-col gap-3 text-sm">
    {kinds.map((kind) => (
      <div key={kind}>
        <dt className="font-semibold">{notificationKinds[kind].label}</dt>
        <dd className="text-muted">{notificationKinds[kind].description}</dd>
      </div>
    ))}
  </dl>
)
