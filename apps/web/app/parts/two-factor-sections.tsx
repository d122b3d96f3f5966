import { href } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { RowList, type Row } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { useMember } from './me.ts'

type Status = {
  readonly emailSince: number | null
  readonly appSince: number | null
  readonly recoveryCodesLeft: number
}

/** The second steps of signing in, how they stand, and the ways to their pages; staff are asked to have one. */
export function TwoFactorSections({ status }: { status: Status }) {
  const isOn = status.emailSince !== null || status.appSince !== null
  const isStaff = useMember().staffRole !== null
  return (
    <>
      {isStaff && !isOn && (
        <Notice tone="warning" title="Please turn on a second step">
          You decide for others here, so your account must not hang on a password alone.{' '}
          <AppLink to={href('/settings/security/app')}>Set up an authenticator app</AppLink>
        </Notice>
      )}
      <SettingsSection
        title="Second step at sign-in"
        lead="A code after your password, so that a stolen password alone opens nothing."
      >
        <RowList label="Second steps" rows={isOn ? [...methods(status), recovery(status)] : methods(status)} />
      </SettingsSection>
    </>
  )
}

const methods = ({ appSince, emailSince }: Status): Row[] => [
  {
    key: 'app',
    sign: { icon: 'phone' },
    title: 'Authenticator app',
    badge: <State isOn={appSince !== null} />,
    detail: 'An app on your phone shows the code, also without a network.',
    action: <To to={href('/settings/security/app')} label={appSince === null ? 'Set up' : 'Manage'} what="the app" />,
  },
  {
    key: 'email',
    sign: { icon: 'mail' },
    title: 'Codes by email',
    badge: <State isOn={emailSince !== null} />,
    detail: 'We mail you the code.',
    action: (
      <To
        to={href('/settings/security/email')}
        label={emailSince === null ? 'Set up' : 'Manage'}
        what="codes by email"
      />
    ),
  },
]

const recovery = ({ recoveryCodesLeft: left }: Status): Row => ({
  key: 'recovery',
  sign: { icon: 'key' },
  title: 'Recovery codes',
  badge: <Badge tone={left > 3 ? 'neutral' : 'danger'}>{`${left} left`}</Badge>,
  detail: 'For the day when your phone or your mailbox is out of reach.',
  action: <To to={href('/settings/security/recovery')} label="Manage" what="recovery codes" />,
})

const State = ({ isOn }: { isOn: boolean }) => <Badge tone={isOn ? 'success' : 'neutral'}>{isOn ? 'On' : 'Off'}</Badge>

function To({ to, label, what }: { to: string; label: string; what: string }) {
  return (
    <ButtonLink to={to} tone="secondary" size="small">
      {label}
      <span className="sr-only"> {what}</span>
    </ButtonLink>
  )
}
