import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Notice } from '@mentorhub/ui/notice'
import { RecoveryCodes } from '@mentorhub/ui/recovery-codes'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { SettingsFrame } from './settings-frame.tsx'

type NewRecoveryCodesProps = { saved: string; codes: readonly string[] }

/** Seen once, as the answer to what made them. */
export function NewRecoveryCodes({ saved, codes }: NewRecoveryCodesProps) {
  return (
    <SettingsFrame title="Your recovery codes" done={saved}>
      <SettingsSection
        title="Store these codes now"
        lead="Each one lets you in once, when your phone or your mailbox is out of reach."
      >
        <RecoveryCodes codes={codes} />
        <Notice tone="warning">
          We cannot show them again. Keep them in a password manager or on paper, not beside your password.
        </Notice>
        <div>
          <ButtonLink to={href('/settings/security')}>I have stored them</ButtonLink>
        </div>
      </SettingsSection>
    </SettingsFrame>
  )
}
