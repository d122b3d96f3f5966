import { href, redirect } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { Card } from '@mentorhub/ui/card'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { placeOf, timeIn } from '@mentorhub/domain/time/when-in'
import { SetPreferences } from '@mentorhub/domain/users/inputs'
import type { Route } from './+types/settings-language'
import { useFrame } from '../../frame.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { zoneOptions } from '../../parts/zone-options.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { keepThemeHere, pageContext } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Language, time zone and theme · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const preferences = await orPage(apiFor(context).users.preferences.get(), url)
  return { preferences, now: context.get(pageContext).now, saved: url.searchParams.has('saved') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, SetPreferences)
  if (form.refused) return form.refused

  const set = await orRefusal(apiFor(context).users.preferences.set(form.input), form.typed)
  if (set.refused) return set.refused
  if (form.input.theme) keepThemeHere(context, form.input.theme)
  return redirect(`${href('/settings/language')}?saved`, 303)
}

export default function LanguageSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { preferences, now, saved } = loaderData
  const { timezone } = preferences
  const form = formState(actionData, 'timezone', preferences)
  const { zone } = useFrame()
  return (
    <SettingsFrame
      title="Language, time zone and theme"
      lead="How MentorHub speaks to you, tells the time and looks."
      done={saved && !actionData ? 'Your choices are saved.' : undefined}
    >
      <FormErrors form={form} />
      <Card>
        <form
          method="post"
          action={href('/settings/language')}
          noValidate={form.isRefused}
          className="flex flex-col items-start gap-6 [&>div,&>fieldset]:w-full"
        >
          <RadioCards
            name="locale"
            legend="Language"
            hint="Pages and mails come in English only for now."
            cards={languages}
            chosen={form.text('locale')}
            error={form.error('locale')}
          />
          <Select
            {...form.field('timezone')}
            label="Time zone"
            hint={`All times follow it, in mails too. It is ${timeIn(now, timezone)} in ${placeOf(timezone)} now.`}
            options={zoneOptions(timezone, zone)}
          />
          <RadioCards
            name="theme"
            legend="Theme"
            hint="For this device, and for your others as long as none is chosen at the foot of a page there."
            columns={3}
            cards={themes}
            chosen={form.text('theme')}
            error={form.error('theme')}
          />
          <Button>Save</Button>
        </form>
      </Card>
    </SettingsFrame>
  )
}

const languages = [{ value: 'en', label: 'English' }]

const themes = [
  { value: 'system', label: 'System', description: 'Like the device.' },
  { value: 'light', label: 'Light', description: 'Always light.' },
  { value: 'dark', label: 'Dark', description: 'Always dark.' },
]
