import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type Option = { value: string; label: string }
type OptionGroup = { label: string; options: readonly Option[] }
type SelectProps = Omit<ComponentProps<'select'>, 'name' | 'style' | 'className' | 'children'> &
  FieldWords & { name: string; options: readonly (Option | OptionGroup)[] }

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
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(choice)}
            </optgroup>
          ) : (
            choice(option)
          ),
        )}
      </select>
    </Field>
  )
}

const choice = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
