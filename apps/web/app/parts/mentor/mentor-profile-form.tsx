import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { ChoiceChips } from '@mentorhub/ui/choice-chips'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { BioField } from '../bio-field.tsx'
import type { FormState } from '../form-state.ts'
import { LinkFields } from '../profile/link-fields.tsx'
import { withNext } from '../with-next.ts'
import type { OwnMentor } from './own-mentor.ts'
import { pathOf } from './profile-modes.ts'

type MentorProfileFormProps = { form: FormState; own: OwnMentor }

/** One form under four titles: the button at the end saves all of it. */
export function MentorProfileForm({ form, own }: MentorProfileFormProps) {
  return (
    <>
      <PhotoSection own={own} />
      <form method="post" action={pathOf('edit')} noValidate={form.isRefused} className="flex flex-col gap-5">
        <input type="hidden" name="version" value={own.version} />
        <input type="hidden" name="profileVersion" value={own.profileVersion} />
        <SettingsSection title="About you" lead={<BioLead username={own.username} />}>
          <BioField form={form} />
        </SettingsSection>
        <SettingsSection title="Expertise" lead="At least one area. Mentees find you by them.">
          <ChoiceChips
            name="expertise"
            legend="I help with"
            choices={own.expertise.map(({ slug, name }) => ({ value: slug, label: name }))}
            chosen={form.list('expertise')}
            error={form.error('expertise')}
          />
        </SettingsSection>
        <SettingsSection title="Social links" lead="Whole addresses, as they stand in the address bar.">
          <LinkFields form={form} />
        </SettingsSection>
        <SettingsSection title="Requests">
          <CheckboxField
            name="accepting"
            label="Accept requests"
            hint="Without it you stay in the directory, at the end, and nobody can ask you for a session. What is agreed already stays."
            defaultChecked={form.text('accepting') !== ''}
          />
        </SettingsSection>
        <div>
          <Button>Save Changes</Button>
        </div>
      </form>
      <p className="text-sm text-muted">
        Name, headline, work, languages, skills and projects come from your member profile.{' '}
        <AppLink to={href('/settings/profile')}>Edit them there</AppLink>
      </p>
    </>
  )
}

function BioLead({ username }: { username: string }) {
  return (
    <>
      This one stands on your mentor page.{' '}
      <AppLink to={href('/u/:username', { username })}>Your member profile</AppLink> has a bio of its own, which you{' '}
      <AppLink to={href('/settings/profile')}>edit in the settings</AppLink>.
    </>
  )
}

function PhotoSection({ own: { name, photo } }: { own: OwnMentor }) {
  return (
    <SettingsSection title="Photo">
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={name} photo={photo} size="large" />
        <ButtonLink to={withNext(href('/settings/photo'), pathOf('edit'))} tone="secondary">
          {photo ? 'Change photo' : 'Add a photo'}
        </ButtonLink>
      </div>
    </SettingsSection>
  )
}
