import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type Option = { value: string; label: string }
type SelectProps = Omit<ComponentProps<'select'>, 'name' | 'style' | 'className' | 'children'> &
  FieldWords & { name: string; options: readonly Option[] }

export function Select({ name, id = name, options, label, hint, error, optional, ...select }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...select}
        {...tiesOf(id, { hint, error })}
        id={id}
        name={name}
        className={classNames(controlShape, 'min-h-control')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
