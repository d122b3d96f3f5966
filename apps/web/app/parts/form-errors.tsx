import { ErrorSummary } from '@mentorhub/ui/error-summary'
import type { FormState } from './form-state.ts'

/** Stands above a form that came back. */
export const FormErrors = ({ form }: { form: FormState }) => <ErrorSummary errors={form.errors} />
