import { Button, ButtonLink } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { TextArea } from '@mentorhub/ui/textarea'
import { goalTypes, mostQuestions, sessionLengths } from '@mentorhub/domain/mentors/mentor'
import type { FormState } from '../form-state.ts'
import { goalWords } from './goal-words.ts'
import { typesPath, type SessionType } from './session-type-data.ts'

type SessionTypeFormProps = {
  form: FormState
  /** How many there are to stand among. */
  places: number
  edited: SessionType | undefined
}

export function SessionTypeForm({ form, places, edited }: SessionTypeFormProps) {
  const id = form.text('id')
  return (
    <SettingsSection title={id ? 'Change this session type' : 'Add a session type'}>
      <form method="post" action={typesPath()} noValidate={form.isRefused}>
        <input type="hidden" name="id" value={id} />
        {edited && <input type="hidden" name="digest" value={edited.digest} />}
        <TextField
          {...form.field('name')}
          label="Name"
          hint="What mentees choose: “Mock interview for designers”."
          required
          maxLength={80}
        />
        <Select {...form.field('goalType')} label="What it is for" options={goals} />
        <RadioCards
          name="durationMin"
          legend="Session length"
          cards={lengths}
          chosen={form.text('durationMin')}
          error={form.error('durationMin')}
          columns={3}
        />
        <TextArea
          {...form.field('questions')}
          label="Questions to ask"
          hint={`Mentees answer them with their request. One a line, at most ${mostQuestions}.`}
          optional
        />
        {id && places > 1 && <Select {...form.field('place')} label="Place in the list" options={placesUpTo(places)} />}
        <CheckboxField name="active" label="Offer it to mentees" defaultChecked={form.text('active') === 'on'} />
        <div className="flex flex-wrap gap-2">
          <Button>{id ? 'Save Changes' : 'Add'}</Button>
          <ButtonLink to={typesPath()} tone="quiet">
            Cancel
          </ButtonLink>
        </div>
      </form>
      {edited?.active && <Archive id={edited.id} />}
    </SettingsSection>
  )
}

const goals = goalTypes.map((value) => ({ value, label: goalWords[value] }))

const lengths = sessionLengths.map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` }))

const placesUpTo = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: String(index + 1), label: placeWords(index + 1, count) }))

function placeWords(place: number, count: number): string {
  if (place === 1) return '1, the first choice'
  return place === count ? `${place}, the last` : String(place)
}

/** Asks once, and says what it means. */
const Archive = ({ id }: { id: string }) => (
  <Disclosure label="Stop offering it">
    <form method="post" action={typesPath({ archive: 'yes' })} className="flex flex-col items-start gap-2">
      <input type="hidden" name="id" value={id} />
      <p className="text-sm">
        Nobody can choose it any more. Sessions that are agreed stay, and you can offer it again.
      </p>
      <Button tone="danger" size="small">
        Stop offering it
      </Button>
    </form>
  </Disclosure>
)
