import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { TextArea } from '@mentorhub/ui/textarea'
import { placeOf } from '@mentorhub/domain/time/when-in'
import type { FormState } from '../form-state.ts'
import { useMember } from '../me.ts'
import { LinkFields } from './link-fields.tsx'
import { countryChoices } from './names-of.ts'
import { roleChoices, visibilityCards } from './profile-words.ts'
import { Save } from './save.tsx'
import { SectionForm } from './section-form.tsx'

type PartProps = { form: FormState }

/** One form under four titles: each button saves all of it, so that nothing typed above or below is lost. */
export function AboutForm({ form, version }: PartProps & { version: number }) {
  return (
    <SectionForm section="about" version={version} form={form}>
      <SettingsSection title="About you">
        <AboutYou form={form} />
        <Save />
      </SettingsSection>
      <SettingsSection title="Work and place">
        <Work form={form} />
        <Place form={form} />
        <Save />
      </SettingsSection>
      <SettingsSection title="Links" lead="Whole addresses, as they stand in the address bar.">
        <LinkFields form={form} />
        <Save />
      </SettingsSection>
      <SettingsSection
        title="Who sees your profile"
        lead="Your email address is never shown. An approved mentor’s page in the directory is always public."
      >
        <RadioCards
          name="visibility"
          legend="Seen by"
          cards={visibilityCards}
          chosen={form.text('visibility')}
          error={form.error('visibility')}
        />
        <Save />
      </SettingsSection>
    </SectionForm>
  )
}

function AboutYou({ form }: PartProps) {
  return (
    <>
      <TextField {...form.field('name')} label="Name" required maxLength={80} autoComplete="name" />
      <TextField
        {...form.field('headline')}
        label="Headline"
        optional
        maxLength={120}
        hint="One sentence that says what you do or look for."
      />
      <Select
        {...form.field('shownRole')}
        label="Shown as"
        optional
        options={[{ value: '', label: 'Nothing in particular' }, ...roleChoices]}
      />
      <TextArea
        {...form.field('bio')}
        label="Bio"
        optional
        maxLength={500}
        hint="What you have done and what you care about, in at most 500 characters."
      />
      <TextArea
        {...form.field('goals')}
        label="Goals"
        optional
        maxLength={1000}
        hint="Where you want to be in a year. Mentors are chosen and prepared by it."
      />
    </>
  )
}

function Work({ form }: PartProps) {
  return (
    <>
      <TextField
        {...form.field('jobTitle')}
        label="Job title"
        optional
        maxLength={80}
        autoComplete="organization-title"
      />
      <TextField {...form.field('company')} label="Company" optional maxLength={80} autoComplete="organization" />
      <TextField
        {...form.field('yearsExperience')}
        label="Years of experience"
        optional
        type="number"
        inputMode="numeric"
        min={0}
        max={70}
      />
    </>
  )
}

function Place({ form }: PartProps) {
  return (
    <>
      <Select
        {...form.field('country')}
        label="Country"
        optional
        autoComplete="country"
        options={[{ value: '', label: 'Not said' }, ...countryChoices()]}
      />
      <TextField
        {...form.field('region')}
        label="City or region"
        optional
        maxLength={80}
        autoComplete="address-level2"
      />
      <p className="text-sm text-muted">
        Your time zone is {placeOf(useMember().timezone)}.{' '}
        <AppLink to={href('/settings/language')}>Change time zone</AppLink>
      </p>
    </>
  )
}
