import { SettingsSection } from '@mentorhub/ui/settings-section'
import { FieldError } from '@mentorhub/ui/field'
import { SkillFields, type SkillRow } from '@mentorhub/ui/profile/skill-fields'
import type { FormState } from '../form-state.ts'
import { Save } from './save.tsx'
import { SectionForm } from './section-form.tsx'

const empty: SkillRow = { name: '', level: '', years: '', wants: false }

type SkillsFormProps = { form: FormState; version: number; rows: readonly SkillRow[] }

export function SkillsForm({ form, version, rows }: SkillsFormProps) {
  return (
    <SectionForm section="skills" version={version} form={form}>
      <SettingsSection
        title="Skills"
        lead="What you know, and how well; tick what you want to learn. Empty a line to remove it. More empty lines come when you save."
      >
        <div id="skills">
          <FieldError id="skills" error={form.error('skills')} />
          <SkillFields rows={[...rows, empty, empty, empty]} errorAt={form.error} />
        </div>
        <Save />
      </SettingsSection>
    </SectionForm>
  )
}
