import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'name' | 'style' | 'className'> &
  FieldWords & {
    name: string
    /** How many characters it may have: script then says how many there are. It does not keep anybody from typing. */
    most?: number | undefined
  }

export function TextArea({ name, id = name, label, hint, error, optional, most, ...textarea }: TextAreaProps) {
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
      {most !== undefined && (
        <p data-count-of={id} hidden className="text-sm text-muted tabular-nums">
          <span /> of {most} characters
        </p>
      )}
    </Field>
  )
}
