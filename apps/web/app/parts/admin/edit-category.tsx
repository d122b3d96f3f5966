import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { Select } from '@mentorhub/ui/select'
import { formLook, SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { Disclosure } from '@mentorhub/ui/disclosure'
import type { FormState } from '../form-state.ts'
import type { Category } from './category-row.tsx'
import { counted } from '../counted.ts'

const page = href('/admin/mentorship/categories')

type EditCategoryProps = {
  category: Category
  /** Where it may be merged into: those that are shown. */
  others: readonly Category[]
  rename: FormState
  merge: FormState
}

export function EditCategory({ category, others, rename, merge }: EditCategoryProps) {
  const { id, name, slug } = category
  const action = `${page}?edit=${id}`
  return (
    <div id="edit">
      <SettingsSection title={`Edit ${name}`} lead={`Its address stays ${slug}, so that links to it go on working.`}>
        <form method="post" action={action} noValidate={rename.isRefused}>
          <Which does="rename" id={id} />
          <TextField
            {...rename.field('name')}
            defaultValue={rename.isRefused ? rename.text('name') : name}
            label="New name"
            required
            maxLength={60}
          />
          <div className="flex flex-wrap gap-2">
            <Button>Rename</Button>
            <ButtonLink to={page} tone="quiet">
              Close
            </ButtonLink>
          </div>
        </form>
        <Visibility category={category} action={action} />
        {others.length > 0 && <Merge category={category} others={others} form={merge} action={action} />}
      </SettingsSection>
    </div>
  )
}

const Which = ({ does, id }: { does: string; id: string }) => (
  <>
    <input type="hidden" name="does" value={does} />
    <input type="hidden" name="id" value={id} />
  </>
)

type PartProps = { category: Category; action: string }

function Visibility({ category: { id, hidden, onlyArea }, action }: PartProps) {
  const left = onlyArea > 0 ? ` ${counted(onlyArea, 'mentor')} would show no area at all: merging may be better.` : ''
  return (
    <form method="post" action={action} className="border-t pt-4">
      <Which does={hidden ? 'show' : 'hide'} id={id} />
      <p className="text-sm text-muted">
        {hidden
          ? 'Nobody can choose it now. Those who chose it before are shown with it again.'
          : `Nobody can choose or search it while it is hidden. Those who chose it keep it, unseen.${left}`}
      </p>
      <Button tone="secondary">{hidden ? 'Show it again' : 'Hide it'}</Button>
    </form>
  )
}

type MergeProps = PartProps & { others: readonly Category[]; form: FormState }

function Merge({ category: { id, name, mentors, members }, others, form, action }: MergeProps) {
  return (
    <div className="border-t pt-4">
      <Disclosure label="Merge into another" open={form.isRefused}>
        <div className={formLook}>
          <form method="post" action={action} noValidate={form.isRefused}>
            <Which does="merge" id={id} />
            <p className="text-sm">
              {`${counted(mentors, 'mentor')} and ${counted(members, 'member')} with ${name} get the other one instead. ` +
                'Links to it lead there. This cannot be undone.'}
            </p>
            <Select
              {...form.field('into')}
              label="Merge into"
              required
              options={[
                { value: '', label: 'Choose a category' },
                ...others.map((other) => ({ value: other.id, label: other.name })),
              ]}
            />
            <Button tone="danger">{`Merge ${name}`}</Button>
          </form>
        </div>
      </Disclosure>
    </div>
  )
}
