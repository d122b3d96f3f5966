import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { ChoiceChips } from '@mentorhub/ui/choice-chips'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { PasswordField } from '@mentorhub/ui/password-field'
import { PrefixedField } from '@mentorhub/ui/prefixed-field'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { TextField } from '@mentorhub/ui/text-field'
import { useFrame } from '../frame.ts'
import type { FormState } from './form-state.ts'

type Category = { readonly slug: string; readonly name: string }
type SignUpFormProps = { form: FormState; categories: readonly Category[] }

export function SignUpForm({ form, categories }: SignUpFormProps) {
  const host = new URL(useFrame().origin || 'http://localhost').host
  return (
    <form method="post" action={href('/signup')} noValidate={form.isRefused}>
      <RadioCards
        name="intent"
        legend="What are you here for?"
        columns={3}
        chosen={form.text('intent')}
        cards={intents}
        error={form.error('intent')}
      />
      <TextField
        name="name"
        label="Name"
        autoComplete="name"
        required
        maxLength={80}
        defaultValue={form.text('name')}
        error={form.error('name')}
      />
      <PrefixedField
        name="username"
        label="Username"
        prefix={`${host}/u/`}
        autoComplete="off"
        required
        minLength={3}
        maxLength={30}
        defaultValue={form.text('username')}
        error={form.error('username')}
      />
      <TextField
        name="email"
        label="Email address"
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        hint="We send a link there to confirm it."
        defaultValue={form.text('email')}
        error={form.error('email')}
      />
      <PasswordField
        label="Password"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={256}
        hint="At least 10 characters. A few words in a row work well."
        error={form.error('password')}
      />
      <Skippable form={form} categories={categories} />
      <Button>Sign up</Button>
    </form>
  )
}

const intents = [
  { value: 'mentee', label: 'Learn', description: 'I look for mentors.' },
  { value: 'mentor', label: 'Mentor', description: 'I want to help.' },
  { value: 'both', label: 'Both', description: 'One does not exclude the other.' },
]

function Skippable({ form, categories }: SignUpFormProps) {
  const isTouched = form.text('skills') !== '' || form.list('expertise').length + form.list('interests').length > 0
  const choices = categories.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <Disclosure label="Skills and interests (you can skip this)" open={isTouched}>
      <div className="flex flex-col gap-4">
        <TextField
          name="skills"
          label="Skills"
          optional
          hint="With commas between them, for example: TypeScript, public speaking"
          defaultValue={form.text('skills')}
          error={form.error('skills')}
        />
        <ChoiceChips name="expertise" legend="I know about" choices={choices} chosen={form.list('expertise')} />
        <ChoiceChips
          name="interests"
          legend="I want to learn about"
          choices={choices}
          chosen={form.list('interests')}
        />
      </div>
    </Disclosure>
  )
}
