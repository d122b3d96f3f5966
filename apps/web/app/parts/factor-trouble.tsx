import { Notice } from '@mentorhub/ui/notice'
import { FormErrors } from './form-errors.tsx'
import type { FormState } from './form-state.ts'

type FactorTroubleProps = { form: FormState; hasField: boolean }

/** Why nothing was changed; where there is no field to lead to, it is only said. */
export function FactorTrouble({ form, hasField }: FactorTroubleProps) {
  const [first] = form.errors
  return first && !hasField ? <Notice tone="danger">{first.message}</Notice> : <FormErrors form={form} />
}
