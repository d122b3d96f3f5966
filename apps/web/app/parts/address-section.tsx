import { href } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { whenIn } from '@mentorhub/domain/time/when-in'
import type { FormState } from './form-state.ts'
import type { Me } from './me.ts'
import { ProvenOnly } from './proven-only.tsx'

type AddressSectionProps = {
  me: Me
  form: FormState
  /** The address that the account would move to, and how long it may. */
  waiting: { readonly email: string; readonly until: number } | null
}

export function AddressSection({ me: { email, emailVerified, timezone }, form, waiting }: AddressSectionProps) {
  return (
    <SettingsSection
      title="Email address"
      lead={
        <>
          <strong className="break-words text-ink">{email}</strong>
          <br />
          You sign in with it, and our mails go there. Other members do not see it.
        </>
      }
      badge={
        <Badge tone={emailVerified ? 'success' : 'highlight'}>{emailVerified ? 'Confirmed' : 'Not confirmed'}</Badge>
      }
    >
      {waiting && (
        <p className="text-sm">
          A link was sent to <strong className="break-words">{waiting.email}</strong>. If it is used before{' '}
          {whenIn(waiting.until, timezone)}, your account moves there.
        </p>
      )}
      {emailVerified ? (
        <ProvenOnly keeps={form.isRefused}>
          <NewAddress form={form} />
        </ProvenOnly>
      ) : (
        <div>
          <ButtonLink to={href('/home')} tone="secondary">
            Confirm or correct it
          </ButtonLink>
        </div>
      )}
    </SettingsSection>
  )
}

const NewAddress = ({ form }: { form: FormState }) => (
  <form method="post" action={href('/settings/account')} noValidate={form.isRefused}>
    <TextField
      {...form.field('email')}
      label="New email address"
      hint="We send a link there. Until it is used, everything stays as it is."
      type="email"
      autoComplete="email"
      required
      maxLength={254}
    />
    <Button>Send the link</Button>
  </form>
)
