import type { ComponentProps, ReactNode } from 'react'
import { FieldError, tiesOf } from './field.tsx'

type CheckBoxProps = Pick<ComponentProps<'input'>, 'defaultChecked' | 'required' | 'value'> & {
  name: string
  id?: string | undefined
  label: ReactNode
  /** Links in it stay links; the rest of the row ticks the box. */
  description?: ReactNode
  error?: string | undefined
}

export function CheckBox({ name, id = name, label, description, error, ...input }: CheckBoxProps) {
  const hint = description ? 'described' : undefined
  return (
    <div className="relative flex gap-3 py-1">
      <input
        {...input}
        {...tiesOf(id, { hint, error })}
        type="checkbox"
        id={id}
        name={name}
        className="relative z-1 mt-0.5"
      />
      <div className="text-sm [&_a]:relative [&_a]:z-1">
        <label htmlFor={id} className="covers-card font-medium">
          {label}
        </label>
        {description && (
          <div id={`${id}-hint`} className="text-muted">
            {description}
          </div>
        )}
        <FieldError id={id} error={error} />
      </div>
    </div>
  )
}
