import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { Button } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { PhotoField } from '@mentorhub/ui/photo-field'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Route } from './+types/settings-photo'
import { CropScript } from '../../enhancers/enhancers-script.tsx'
import { sentence } from '../../messages.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { ownPath } from '../../parts/own-path.ts'
import { photoAction, photoDone } from '../../parts/profile/photo-action.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { withNext } from '../../parts/with-next.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const handle = { crops: true }

export const meta = () => [{ title: 'Photo · MentorHub' }]

export const headers = passHeaders

/** Whose photo it is has been read for the frame of the page. */
export const loader = ({ url: { searchParams } }: Route.LoaderArgs) => ({
  done: searchParams.get('done'),
  next: ownPath(searchParams.get('next'), ''),
})

export const action = (posted: Route.ActionArgs) => photoAction(posted)

export default function PhotoSettings({ loaderData: { done, next }, actionData }: Route.ComponentProps) {
  const me = useMember()
  const page = withNext(href('/settings/photo'), next)
  const form = formState(actionData, 'photo')
  return (
    <SettingsFrame
      title="Photo"
      lead="People answer faces sooner than initials."
      under={href('/settings/profile')}
      done={form.isRefused ? undefined : sentenceOf(photoDone, done)}
    >
      <FormErrors form={form} />
      <SettingsSection title={me.photo ? 'Your photo' : 'No photo yet'}>
        <Avatar name={me.name} photo={me.photo} size="huge" />
        {me.photo && (
          <form method="post" action={`${page}${next ? '&' : '?'}remove`}>
            <Button tone="caution">Remove photo</Button>
          </form>
        )}
      </SettingsSection>
      <SettingsSection
        title={me.photo ? 'Choose another' : 'Choose a photo'}
        lead="We keep a square of it and nothing that the file tells of time and place."
      >
        {me.emailVerified ? (
          <form method="post" action={page} encType="multipart/form-data" noValidate={form.isRefused}>
            <PhotoField name="photo" label="Picture" required error={form.error('photo')} />
            <Button>Save photo</Button>
          </form>
        ) : (
          <p className="text-sm">{sentence('auth.verify_email_first')}</p>
        )}
        <CropScript />
      </SettingsSection>
      <p className="text-sm">
        {next ? (
          <AppLink to={next}>Back to where you came from</AppLink>
        ) : (
          <AppLink to={href('/settings/profile')}>Back to your profile settings</AppLink>
        )}
      </p>
    </SettingsFrame>
  )
}
