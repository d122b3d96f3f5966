import { ChoiceChips } from '@mentorhub/ui/choice-chips'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { FormState } from '../form-state.ts'
import type { OwnCategories } from './own-profile.ts'
import { Save } from './save.tsx'
import { SectionForm } from './section-form.tsx'

type CategoriesFormProps = { form: FormState; version: number; categories: OwnCategories }

export function CategoriesForm({ form, version, categories }: CategoriesFormProps) {
  const choices = categories.map(({ slug, name }) => ({ value: slug, label: name }))
  const chosen = (name: 'expertise' | 'interests') => ({ chosen: form.list(name), error: form.error(name) })
  return (
    <SectionForm section="categories" version={version} form={form}>
      <SettingsSection title="Expertise and interests" lead="At most ten of each. Mentors are suggested by them.">
        <ChoiceChips name="expertise" legend="I know about" choices={choices} {...chosen('expertise')} />
        <ChoiceChips name="interests" legend="I want to learn about" choices={choices} {...chosen('interests')} />
        <Save />
      </SettingsSection>
    </SectionForm>
  )
}
