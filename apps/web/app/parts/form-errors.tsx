import { href, useLocation } from 'react-router'
import { ErrorSummary } from '@mentorhub/ui/error-summary'
import type { FormState } from './form-state.ts'
import { withNext } from './with-next.ts'

/** Stands above what came back refused. What lacks a proof leads to where it is given, and back. */
export function FormErrors({ form }: { form: FormState }) {
  const proof = withNext(href('/settings/confirm'), useLocation().pathname)
  return (
    <ErrorSummary
      errors={form.errors.map(({ field, message, lacksProof }) => ({
        field,
        message,
        to: lacksProof ? proof : undefined,
      }))}
    />
  )
}
