import { ChoiceChips } from '@mentorhub/ui/choice-chips'
import { Select } from '@mentorhub/ui/select'
import { TextField } from '@mentorhub/ui/text-field'
import { useFrame } from '../../frame.ts'
import { BioField } from '../bio-field.tsx'
import type { FormState } from '../form-state.ts'
import { zoneOptions } from '../zone-options.ts'
import { type Application, stepPages } from './application.ts'
import { StepButtons } from './step-buttons.tsx'

type BasicsFormProps = { form: FormState; application: Application }

const page = stepPages.basics.to

export function BasicsForm({ form, application: { version, choices } }: BasicsFormProps) {
  return (
    <form method="post" action={page} noValidate={form.isRefused} className="flex flex-col gap-6">
      <input type="hidden" name="version" value={version} />
      <BioField form={form} />
      <ChoiceChips
        name="expertise"
        legend="Expertise areas"
        hint="What you can help with: at least one, at most ten."
        choices={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={form.list('expertise')}
        error={form.error('expertise')}
      />
      <Work form={form} />
      <Select
        {...form.field('timezone')}
        label="Time zone"
        required
        hint="Your hours are kept in it; mentees see theirs."
        options={zoneOptions(form.text('timezone'), useFrame().zone)}
      />
      <StepButtons page={page} />
    </form>
  )
}

const Work = ({ form }: { form: FormState }) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <TextField
      {...form.field('jobTitle')}
      label="Job title"
      required
      maxLength={80}
      autoComplete="organization-title"
    />
    <TextField
      {...form.field('company')}
      label="Company"
      required
      maxLength={80}
      autoComplete="organization"
      placeholder="Or: self-employed"
    />
    <TextField
      {...form.field('yearsExperience')}
      label="Years of experience"
      required
      type="number"
      inputMode="numeric"
      min={0}
      max={70}
    />
  </div>
)

/** What stands in the fields before anybody has typed. */
export const givenBasics = ({ told, choices }: Application) => ({
  bio: told.bio,
  expertise: choices.filter(({ isChosen }) => isChosen).map(({ slug }) => slug),
  jobTitle: told.jobTitle,
  company: told.company,
  yearsExperience: told.yearsExperience === null ? '' : String(told.yearsExperience),
  timezone: told.timezone,
})
