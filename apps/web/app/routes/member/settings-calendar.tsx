import { href, redirect } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { whenIn } from '@mentorhub/domain/time/when-in'
import type { Route } from './+types/settings-calendar'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Calendar · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const feed = await orPage(apiFor(context).calendar.feedUrl(), url)
  return { feed, isNew: url.searchParams.has('done') }
}

export async function action({ context }: Route.ActionArgs) {
  const renewed = await orRefusal(apiFor(context).calendar.renewFeed())
  return renewed.refused ?? redirect(`${href('/settings/calendar')}?done=renewed`, 303)
}

export default function CalendarSettings({ loaderData: { feed, isNew }, actionData }: Route.ComponentProps) {
  const { timezone } = useMember()
  const form = formState(actionData, null)
  return (
    <SettingsFrame
      title="Calendar"
      lead="Your sessions in the calendar that you look at anyway."
      done={form.isRefused || !isNew ? undefined : 'This is your address. Put it into your calendar program.'}
    >
      <FormErrors form={form} />
      <SettingsSection
        title="Private calendar address"
        lead="Google Calendar, Outlook and Apple Calendar read it again every few hours, and show all that is asked for or agreed. Whoever has the address can read it too, so keep it to yourself."
      >
        {feed.url !== null && (
          <TextField
            name="url"
            label="Your address"
            value={feed.url}
            readOnly
            hint={
              feed.since === null
                ? undefined
                : `Since ${whenIn(feed.since, timezone)}. A new one makes it stop working.`
            }
          />
        )}
        {feed.url !== null && <AppLink to={feed.url.replace(/^https?/, 'webcal')}>Open in my calendar</AppLink>}
        <form method="post" action={href('/settings/calendar')}>
          {feed.url === null ? (
            <Button icon="calendar">Make an address</Button>
          ) : (
            <Button tone="caution">Make a new address</Button>
          )}
        </form>
      </SettingsSection>
      <SettingsSection title="Invitations by mail" lead={invitations} />
    </SettingsFrame>
  )
}

const invitations =
  'Every session that is confirmed also comes by mail, as an invitation that any calendar takes. When it moves or is cancelled, the next mail changes it.'
