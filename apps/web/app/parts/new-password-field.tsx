import { PasswordField } from '@mentorhub/ui/password-field'
import { passwordLengths } from '@mentorhub/domain/auth/password-lengths'
import type { FormState } from './form-state.ts'

/** A password that is chosen, with what the rules ask of it. */
export const NewPasswordField = ({ form, label = 'New password' }: { form: FormState; label?: string }) => (
  <PasswordField
    label={label}
    autoComplete="new-password"
    required
    minLength={passwordLengths.least}
    maxLength={passwordLengths.most}
    hint={`At least ${passwordLengths.least} characters. A few words in a row work well.`}
    error={form.error('password')}
  />
)
