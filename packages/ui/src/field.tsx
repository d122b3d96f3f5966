import type { ReactNode } from 'react'

export type FieldWords = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
}

export const controlShape =
  'w-full rounded-control border border-edge bg-surface px-3 text-ink aria-invalid:border-danger aria-invalid:outline-danger'

/** What ties a control to its hint and its error, for those who listen. */
export function tiesOf(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined }
}

type FieldProps = FieldWords & { id: string; children: ReactNode }

export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}

export function FieldHint({ id, hint }: { id: string; hint: string | undefined }) {
  return hint ? (
    <p id={`${id}-hint`} className="text-sm text-muted">
      {hint}
    </p>
  ) : null
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <p id={`${id}-error`} className="text-sm font-medium text-danger">
      <span className="sr-only">Error: </span>
      {error}
    </p>
  ) : null
}
