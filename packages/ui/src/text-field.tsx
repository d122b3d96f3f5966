import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type TextFieldProps = Omit<ComponentProps<'input'>, 'name' | 'style' | 'className'> & FieldWords & { name: string }

export function TextField({ name, id = name, label, hint, error, optional, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...input}
        {...tiesOf(id, { hint, error })}
        id={id}
        name={name}
        className={classNames(controlShape, 'min-h-control')}
      />
    </Field>
  )
}
