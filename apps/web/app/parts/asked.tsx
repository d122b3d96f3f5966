import { href } from 'react-router'
import { AuthPage } from '@mentorhub/ui/auth-page'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'

/** The same for every address, so that nobody learns here who has an account. */
export function Asked({ what, again }: { what: string; again: string }) {
  return (
    <AuthPage
      title="Look into your mailbox"
      others={
        <>
          <AppLink to={href('/login')}>Sign in</AppLink>
          <AppLink to={href('/help/contact')}>Get help</AppLink>
        </>
      }
    >
      <Notice tone="success">We have sent you a mail with the way {what}.</Notice>
      <p className="text-sm text-muted">
        If nothing comes within a few minutes, look into the spam folder, or <AppLink to={again}>try again</AppLink>{' '}
        with the address spelled anew.
      </p>
    </AuthPage>
  )
}
