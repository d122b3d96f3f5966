import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { TextArea } from '@mentorhub/ui/textarea'
import { useFrame } from '../../frame.ts'
import type { FormState } from '../form-state.ts'
import { zoneOptions } from '../zone-options.ts'
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
        <Links form={form} />
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
      <TextField name="name" label="Name" required maxLength={80} autoComplete="name" {...stateOf(form, 'name')} />
      <TextField
        name="headline"
        label="Headline"
        optional
        maxLength={120}
        hint="One sentence that says what you do or look for."
        {...stateOf(form, 'headline')}
      />
      <Select
        name="shownRole"
        label="Shown as"
        optional
        options={[{ value: '', label: 'Nothing in particular' }, ...roleChoices]}
        {...stateOf(form, 'shownRole')}
      />
      <TextArea
        name="bio"
        label="Bio"
        optional
        maxLength={500}
        hint="What you have done and what you care about, in at most 500 characters."
        {...stateOf(form, 'bio')}
      />
      <TextArea
        name="goals"
        label="Goals"
        optional
        maxLength={1000}
        hint="Where you want to be in a year. Mentors are chosen and prepared by it."
        {...stateOf(form, 'goals')}
      />
    </>
  )
}

function Work({ form }: PartProps) {
  return (
    <>
      <TextField
        name="jobTitle"
        label="Job title"
        optional
        maxLength={80}
        autoComplete="organization-title"
        {...stateOf(form, 'jobTitle')}
      />
      <TextField
        name="company"
        label="Company"
        optional
        maxLength={80}
        autoComplete="organization"
        {...stateOf(form, 'company')}
      />
      <TextField
        name="yearsExperience"
        label="Years of experience"
        optional
        type="number"
        inputMode="numeric"
        min={0}
        max={70}
        {...stateOf(form, 'yearsExperience')}
      />
    </>
  )
}

function Place({ form }: PartProps) {
  const { zone } = useFrame()
  return (
    <>
      <Select
        name="country"
        label="Country"
        optional
        autoComplete="country"
        options={[{ value: '', label: 'Not said' }, ...countryChoices()]}
        {...stateOf(form, 'country')}
      />
      <TextField
        name="region"
        label="City or region"
        optional
        maxLength={80}
        autoComplete="address-level2"
        {...stateOf(form, 'region')}
      />
      <Select
        name="timezone"
        label="Time zone"
        hint="All times on MentorHub are shown in it."
        options={zoneOptions(form.text('timezone'), zone)}
        {...stateOf(form, 'timezone')}
      />
    </>
  )
}

const links = [
  { name: 'linkedinUrl', label: 'LinkedIn', placeholder: 'https://www.linkedin.com/in/…' },
  { name: 'githubUrl', label: 'GitHub', placeholder: 'https://github.com/…' },
  { name: 'twitterUrl', label: 'X', placeholder: 'https://x.com/…' },
  { name: 'websiteUrl', label: 'Website', placeholder: 'https://…' },
]

const Links = ({ form }: PartProps) =>
  links.map((link) => (
    <TextField key={link.name} {...link} type="url" optional maxLength={200} {...stateOf(form, link.name)} />
  ))

const stateOf = (form: FormState, name: string) => ({ defaultValue: form.text(name), error: form.error(name) })
