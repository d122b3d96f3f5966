import { expect, test } from 'vitest'
import { formState } from './form-state.ts'

const refusedBy = (reason: string) => ({ reason, fields: {}, typed: { email: 'noor@' } })

test('a field begins with what was given, and comes back with what was typed and what is wrong with it', () => {
  expect(formState(undefined, 'email', { email: null }).field('email')).toMatchObject({
    name: 'email',
    defaultValue: '',
  })
  const form = formState({ ...refusedBy('form.invalid'), fields: { email: ['no'] } }, 'name', { email: 'given' })
  expect(form.field('email')).toEqual({
    name: 'email',
    defaultValue: 'noor@',
    error: 'Enter an address like name@example.com.',
  })
})

test.each([
  ['limit.reached', 'name', 'name'],
  ['email.same', 'name', 'email'],
  ['email.same', null, null],
  ['expertise.gone', 'bio', 'expertise'],
  ['auth.confirm_first', 'name', null],
] as const)('%s, where %s is the first field, leads to %s', (reason, firstField, field) => {
  const { errors } = formState(refusedBy(reason), firstField)
  expect(errors).toMatchObject([{ field, lacksProof: reason === 'auth.confirm_first' }])
})

test('a page without fields says what is wrong with what was posted all the same, and leads nowhere', () => {
  const { errors } = formState({ ...refusedBy('form.invalid'), fields: { code: ['no'] } }, null)
  expect(errors).toMatchObject([{ field: null, message: 'Enter the code as it stands in the mail or the app.' }])
})
