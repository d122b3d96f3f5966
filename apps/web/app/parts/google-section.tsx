import { href, useSearchParams } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { Button } from '@mentorhub/ui/button'
import { GoogleButton } from '@mentorhub/ui/google-button'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { isKnownReason, sentence } from '../messages.ts'
import { toGoogle } from './google-way.ts'
import type { Me } from './me.ts'
import { ProvenOnly } from './proven-only.tsx'
import { sentenceOf } from './sentence-of.ts'

type Google = { readonly connected: boolean; readonly email: string | null }

/** Signing in with Google: whether it opens this account, and the way to it or away from it. */
export function GoogleSection({ me, google }: { me: Me; google: Google }) {
  const { connected, email } = google
  return (
    <div id="google">
      <SettingsSection
        title="Google"
        lead={connected ? <Connected email={email} /> : 'Sign in with Google as well, without your password.'}
        badge={<Badge tone={connected ? 'success' : 'neutral'}>{connected ? 'Connected' : 'Not connected'}</Badge>}
      >
        <News />
        {connected ? <Disconnect me={me} /> : <Connect me={me} />}
      </SettingsSection>
    </div>
  )
}

const Connected = ({ email }: { email: string | null }) => (
  <>
    <strong className="break-words text-ink">{email}</strong>
    <br />
    This Google account opens your account here. We get nothing else from it.
  </>
)

const done: Readonly<Record<string, string>> = {
  connected: 'Google is connected. From now on you can sign in with it.',
  disconnected: 'Google is disconnected. It opens this account no longer.',
}

/** What came of the way to Google, or away from it. */
function News() {
  const said = useSearchParams()[0].get('google') ?? ''
  const words = sentenceOf(done, said)
  if (words) return <Notice tone="success">{words}</Notice>
  return isKnownReason(said) ? <Notice tone="warning">{sentence(said)}</Notice> : null
}

const Connect = ({ me }: { me: Me }) =>
  me.emailVerified ? (
    <ProvenOnly>
      <GoogleButton {...toGoogle('connect')} />
    </ProvenOnly>
  ) : (
    <p className="text-sm text-muted">Confirm your email address first.</p>
  )

const Disconnect = ({ me }: { me: Me }) =>
  me.hasPassword ? (
    <ProvenOnly>
      <form method="post" action={href('/auth/google/disconnect')}>
        <Button tone="caution">Disconnect Google</Button>
      </form>
    </ProvenOnly>
  ) : (
    <p className="text-sm text-muted">
      Google is your only way in. <AppLink to={href('/settings/security')}>Set a password</AppLink>, then you can
      disconnect it.
    </p>
  )
