import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'name' | 'style' | 'className'> & FieldWords & { name: string }

export function TextArea({ name, id = name, label, hint, error, optional, ...textarea }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={4}
        {...textarea}
        {...tiesOf(id, { hint, error })}
        id={id}
        name={name}
        className={classNames(controlShape, 'grows py-2')}
      />
    </Field>
  )
}
