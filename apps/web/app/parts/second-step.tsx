import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'

export type Pending = {
  readonly byMail: boolean
  readonly byApp: boolean
  readonly byRecovery: boolean
  readonly email: string
  readonly isMailed: boolean
  readonly triesLeft: number
}

export type Way = 'app' | 'email' | 'recovery'

/** The way that is asked for, where it is open; else the best one. */
export function wayIn(asked: string | null, { byApp, byRecovery, byMail }: Pending): Way {
  if (asked === 'recovery' && byRecovery) return 'recovery'
  if (asked === 'email' && byMail) return 'email'
  return byApp ? 'app' : 'email'
}

type Params = { readonly way: Way; readonly sent?: string }

/** An address of the second step; it keeps where somebody wanted to go. */
export const stepTo = (params: Params, next: string) =>
  `${href('/2fa')}?${new URLSearchParams({ ...params, ...(next && { next }) }).toString()}`

type OtherWaysProps = { pending: Pending; way: Way; next: string }

export function OtherWays({ pending: { byApp, byMail, byRecovery, isMailed }, way, next }: OtherWaysProps) {
  return (
    <>
      {byApp && way !== 'app' && <Other to={stepTo({ way: 'app' }, next)}>Use the app</Other>}
      {byMail && isMailed && way !== 'email' && (
        <Other to={stepTo({ way: 'email' }, next)}>Use the code from the mail</Other>
      )}
      {byMail && isMailed === (way === 'email') && (
        <OtherForm action={stepTo({ way }, next)} does="send">
          {isMailed ? 'Send another code' : 'Send me a code by email'}
        </OtherForm>
      )}
      {byRecovery && way !== 'recovery' && <Other to={stepTo({ way: 'recovery' }, next)}>Use a recovery code</Other>}
      <OtherForm action={href('/logout')}>Back to sign in</OtherForm>
    </>
  )
}

const look = { tone: 'quiet', size: 'small' } as const

const Other = ({ to, children }: { to: string; children: string }) => (
  <ButtonLink to={to} {...look}>
    {children}
  </ButtonLink>
)

/** What changes something is a form, and looks like the links beside it. */
const OtherForm = ({ action, does, children }: { action: string; does?: string; children: string }) => (
  <form method="post" action={action}>
    {does && <input type="hidden" name="does" value={does} />}
    <Button {...look}>{children}</Button>
  </form>
)
