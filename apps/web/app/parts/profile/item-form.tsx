import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { TextArea } from '@mentorhub/ui/textarea'
import type { FormState } from '../form-state.ts'
import { kindWords, shownKinds } from './profile-words.ts'

type ItemFormProps = { form: FormState; isNew: boolean }

const kinds = shownKinds.map((value) => ({ value, label: kindWords[value].many }))

export function ItemForm({ form, isNew }: ItemFormProps) {
  return (
    <SettingsSection title={isNew ? 'Add an entry' : 'Change this entry'}>
      <form method="post" action={href('/settings/profile/items')} noValidate={form.isRefused}>
        <input type="hidden" name="id" value={form.text('id')} />
        <Select {...form.field('kind')} label="Stands under" options={kinds} />
        <TextField
          {...form.field('title')}
          label="Title"
          hint="The position, the project, the certificate, the prize."
          required
          maxLength={120}
        />
        <TextField
          {...form.field('issuer')}
          label="Company or issuer"
          hint="Where you worked, who issued it, for whom it was."
          optional
          maxLength={120}
        />
        <TextField {...form.field('url')} label="Link" type="url" placeholder="https://…" optional maxLength={200} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Month {...form.field('startedOn')} label="From" hint="Year and month, like 2024-05." />
          <Month {...form.field('endedOn')} label="Until" hint="Leave it empty if it goes on." />
        </div>
        <TextArea {...form.field('body')} label="Description" optional maxLength={1000} />
        <div className="flex flex-wrap gap-2">
          <Button>{isNew ? 'Add' : 'Save Changes'}</Button>
          <ButtonLink to={href('/settings/profile/items')} tone="quiet">
            Cancel
          </ButtonLink>
        </div>
      </form>
      {!isNew && <Remove id={form.text('id')} title={form.text('title')} />}
    </SettingsSection>
  )
}

/** Asks once, and says what goes. */
const Remove = ({ id, title }: { id: string; title: string }) => (
  <Disclosure label="Remove this entry">
    <form
      method="post"
      action={`${href('/settings/profile/items')}?remove`}
      className="flex flex-col items-start gap-2"
    >
      <input type="hidden" name="id" value={id} />
      <p className="text-sm">“{title}” disappears from your profile.</p>
      <Button tone="danger" size="small">
        Remove it
      </Button>
    </form>
  </Disclosure>
)

type MonthProps = ReturnType<FormState['field']> & { label: string; hint: string }

/** Where browsers know no months, it is a text in the same form. */
const Month = (month: MonthProps) => (
  <TextField {...month} type="month" optional min="1900-01" max="2099-12" placeholder="2024-05" />
)
