import { Button } from '../button.tsx'
import { ChoiceChips } from '../choice-chips.tsx'
import { CodeField } from '../code-field.tsx'
import { GoogleButton } from '../google-button.tsx'
import { OrDivider } from '../or-divider.tsx'
import { PasswordField } from '../password-field.tsx'
import { PrefixedField } from '../prefixed-field.tsx'
import { RadioCards } from '../radio-cards.tsx'
import { sampleCategories, sampleIntents } from './account-samples.ts'
import { Part } from './part.tsx'

export function SignInParts() {
  return (
    <>
      <Part title="Fields of an account">
        <div className="grid items-start gap-x-10 gap-y-5 md:grid-cols-2">
          <PrefixedField
            name="sample-username"
            label="Username"
            prefix="mentorhub.example/u/"
            hint="3 to 30 small letters, digits, - and _."
          />
          <PrefixedField
            name="sample-taken"
            label="Username"
            prefix="mentorhub.example/u/"
            defaultValue="noor"
            error="This name is taken. noor-h and noor2 are free."
          />
          <PasswordField
            name="sample-new-password"
            label="Password"
            autoComplete="new-password"
            hint="10 characters or more. A sentence is good."
          />
          <PasswordField
            name="sample-password"
            label="Password"
            autoComplete="current-password"
            forgotten={{ label: 'Reset password', to: '/forgot' }}
          />
          <CodeField name="sample-code" digits={6} label="Code" hint="The 6 digits that we sent to n…@example.org." />
          <CodeField name="sample-recovery" label="Recovery code" digits={null} error="This code was used already." />
        </div>
      </Part>
      <Part title="Choices">
        <Choices />
      </Part>
      <Part title="Ways to sign in">
        <div className="grid max-w-form gap-4 [&_form]:grid">
          <GoogleButton action="/dev/ui" />
          <OrDivider />
          <Button>Sign In</Button>
        </div>
      </Part>
    </>
  )
}

function Choices() {
  return (
    <div className="flex flex-col gap-6">
      <RadioCards
        name="sample-intent"
        legend="What brings you here?"
        cards={sampleIntents}
        chosen="mentee"
        columns={3}
      />
      <ChoiceChips
        name="sample-expertise"
        legend="Areas of expertise"
        hint="What you know well. You can change it at any time."
        choices={sampleCategories}
        chosen={['system-design', 'accessibility']}
      />
    </div>
  )
}
