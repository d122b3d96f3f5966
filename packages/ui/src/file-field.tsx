import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

export type FileFieldProps = Omit<ComponentProps<'input'>, 'name' | 'type' | 'style' | 'className'> &
  FieldWords & { name: string }

export function FileField({ name, id = name, label, hint, error, optional, ...input }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...input}
        {...tiesOf(id, { hint, error })}
        id={id}
        name={name}
        type="file"
        className={classNames(controlShape, fileShape)}
      />
    </Field>
  )
}

const fileShape =
  'min-h-control py-1.5 file:mr-3 file:rounded-control file:border-0 file:bg-subtle file:px-3 file:py-1 file:text-sm file:font-medium'
