import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import type { FormState } from './form-state.ts'

/** Mails get lost and addresses are mistyped; both are mended here. */
export function ConfirmAddress({ email, form }: { email: string; form: FormState }) {
  return (
    <SettingsSection
      title="Confirm your email address"
      lead={
        <>
          We have sent a link to <strong className="break-words text-ink">{email}</strong>. Until you have used it you
          can look around, but not book, write or register.
        </>
      }
    >
      <form method="post" action={href('/home')}>
        <Button>Send the link again</Button>
      </form>
      <Disclosure label="The address is wrong" open={form.isRefused}>
        <form method="post" action={href('/home')} className="flex flex-col gap-3" noValidate={form.isRefused}>
          <TextField
            {...form.field('email')}
            label="The right address"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
          />
          <div>
            <Button tone="secondary">Send the link there</Button>
          </div>
        </form>
      </Disclosure>
    </SettingsSection>
  )
}
