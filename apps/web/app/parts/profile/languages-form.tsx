import { SettingsSection } from '@mentorhub/ui/settings-section'
import { FieldError } from '@mentorhub/ui/field'
import { LanguageFields, type LanguageRow } from '@mentorhub/ui/profile/language-fields'
import type { FormState } from '../form-state.ts'
import { languageChoices } from './names-of.ts'
import { proficiencyChoices } from './profile-words.ts'
import { Save } from './save.tsx'
import { SectionForm } from './section-form.tsx'

const empty: LanguageRow = { lang: '', proficiency: 'fluent' }

type LanguagesFormProps = { form: FormState; version: number; rows: readonly LanguageRow[] }

export function LanguagesForm({ form, version, rows }: LanguagesFormProps) {
  return (
    <SectionForm section="languages" version={version} form={form}>
      <SettingsSection title="Languages" lead="In which you can hold a session. More empty lines come when you save.">
        <div id="languages">
          <FieldError id="languages" error={form.error('languages')} />
          <LanguageFields
            rows={[...rows, empty, empty]}
            languages={languageChoices(rows.map(({ lang }) => lang))}
            proficiencies={proficiencyChoices}
            errorAt={form.error}
          />
        </div>
        <Save />
      </SettingsSection>
    </SectionForm>
  )
}
