import type { ReactNode } from 'react'
import { FieldError, FieldHint, tiesOf } from './field.tsx'

type CheckboxFieldProps = {
  name: string
  label: ReactNode
  hint?: string | undefined
  error?: string | undefined
  value?: string | undefined
  defaultChecked?: boolean | undefined
  required?: boolean | undefined
}

/** One box that is ticked or not, with what that means. */
export function CheckboxField({ name, label, hint, error, ...box }: CheckboxFieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <input {...box} {...tiesOf(name, { hint, error })} type="checkbox" id={name} name={name} className="mt-1" />
        <label htmlFor={name} className="text-sm font-medium">
          {label}
        </label>
      </div>
      <div className="ps-6">
        <FieldHint id={name} hint={hint} />
        <FieldError id={name} error={error} />
      </div>
    </div>
  )
}
