import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { ChoiceChips } from '@mentorhub/ui/choice-chips'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { PrefixedField } from '@mentorhub/ui/prefixed-field'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { TextField } from '@mentorhub/ui/text-field'
import { useFrame } from '../frame.ts'
import type { FormState } from './form-state.ts'
import { NewPasswordField } from './new-password-field.tsx'

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
      <TextField {...form.field('name')} label="Name" autoComplete="name" required maxLength={80} />
      <PrefixedField
        {...form.field('username')}
        label="Username"
        prefix={`${host}/u/`}
        autoComplete="off"
        required
        minLength={3}
        maxLength={30}
      />
      <TextField
        {...form.field('email')}
        label="Email address"
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        hint="We send a link there to confirm it."
      />
      <NewPasswordField form={form} label="Password" />
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
          {...form.field('skills')}
          label="Skills"
          optional
          hint="With commas between them, for example: TypeScript, public speaking"
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
