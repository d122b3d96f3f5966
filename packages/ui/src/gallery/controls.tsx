import { Button, ButtonLink } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Fieldset } from '../fieldset.tsx'
import { PhotoField } from '../photo-field.tsx'
import { SearchBox } from '../search-box.tsx'
import { Select } from '../select.tsx'
import { TextField } from '../text-field.tsx'
import { TextArea } from '../textarea.tsx'
import { ThemeSwitch } from '../theme-switch.tsx'
import { Part, Row } from './part.tsx'

const lengths = [
  { value: '30', label: '30 minutes' },
  { value: '60', label: '60 minutes' },
]

export function Controls() {
  return (
    <>
      <Part title="Buttons">
        <Row>
          <Button>Primary</Button>
          <Button tone="secondary">Secondary</Button>
          <Button tone="quiet">Quiet</Button>
          <Button tone="danger">Cancel and tell Noor</Button>
          <Button disabled>Disabled</Button>
          <ButtonLink to="/dev/ui" tone="secondary" icon="search">
            A link
          </ButtonLink>
        </Row>
        <Row>
          <Button size="small">Small</Button>
          <Button size="small" tone="secondary" icon="calendar">
            Small with icon
          </Button>
          <ThemeSwitch theme="system" returnTo="/dev/ui" />
        </Row>
      </Part>
      <Part title="Search">
        <div className="flex max-w-form flex-col gap-3">
          <SearchBox action="/dev/ui" label="Search mentors" placeholder="A skill, a company, a name" />
          <SearchBox action="/dev/ui" label="Search mentors, small" placeholder="Search mentors" size="compact" />
        </div>
      </Part>
      <Part title="A form that came back">
        <FormWithErrors />
      </Part>
    </>
  )
}

function FormWithErrors() {
  return (
    <div className="flex max-w-form flex-col gap-5">
      <ErrorSummary errors={[{ field: 'sample-email', message: 'Write an address like name@example.org.' }]} />
      <TextField name="sample-email" label="Email address" error="Write an address like name@example.org." />
      <TextField name="sample-topic" label="Topic" hint="One line that the mentor reads first." />
      <Select name="sample-length" label="Length" options={lengths} />
      <TextArea name="sample-text" label="Anything else" optional />
      <PhotoField name="sample-photo" label="Photo" error="This file is not whole. Choose it again." />
      <Fieldset id="sample-day" legend="A day that suits you" hint="For example 27 3 2027.">
        <Row>
          <TextField name="sample-day-day" label="Day" inputMode="numeric" size={2} />
          <TextField name="sample-day-month" label="Month" inputMode="numeric" size={2} />
        </Row>
      </Fieldset>
    </div>
  )
}
