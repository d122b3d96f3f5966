import type { ReactNode } from 'react'
import { FieldError, FieldHint, tiesOf } from './field.tsx'

type FieldsetProps = {
  id: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  children: ReactNode
}

export function Fieldset({ id, legend, hint, error, children }: FieldsetProps) {
  return (
    <fieldset
      id={id}
      aria-describedby={tiesOf(id, { hint, error })['aria-describedby']}
      className="flex flex-col gap-2"
    >
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  )
}
