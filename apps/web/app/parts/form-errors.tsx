import { href, useLocation } from 'react-router'
import { ErrorSummary } from '@mentorhub/ui/error-summary'
import type { FormState } from './form-state.ts'
import { withNext } from './with-next.ts'

/** Stands above a form that came back. What lacks a proof leads to where it is given, and back. */
export function FormErrors({ form }: { form: FormState }) {
  const proof = withNext(href('/settings/confirm'), useLocation().pathname)
  return <ErrorSummary errors={form.errors.map((one) => (one.field === 'confirm' ? { ...one, to: proof } : one))} />
}
