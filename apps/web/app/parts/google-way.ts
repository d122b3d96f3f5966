import { href, redirect } from 'react-router'
import { ownPath } from './own-path.ts'
import { withNext } from './with-next.ts'

/** What the button to Google sends along. */
export const toGoogle = (intent: 'enter' | 'connect', next = '') => ({
  action: href('/auth/google'),
  fields: next ? { intent, next } : { intent },
})

export const accountWith = (google: string) => redirect(`${href('/settings/account')}?google=${google}#google`, 303)

/** To where somebody can begin again, with the reason why it ended. */
export function beginAgain(reason: string, { isConnecting = false, next = '' } = {}) {
  if (isConnecting) return accountWith(reason)
  return redirect(`${href('/login')}?${new URLSearchParams({ trouble: reason, ...(next && { next }) })}`, 303)
}

type Arrived = { readonly next: 'welcome' | 'home' | 'two_factor' | 'password' | 'settings'; readonly path: string }

/** Where somebody goes who has come back from Google. */
export function goOn({ next, path }: Arrived) {
  const wanted = ownPath(path, '')
  if (next === 'settings') return accountWith('connected')
  if (next === 'password') return redirect(href('/auth/google/link'), 303)
  if (next === 'two_factor') return redirect(withNext(href('/2fa'), wanted), 303)
  return redirect(wanted || (next === 'welcome' ? `${href('/home')}?done=welcome` : href('/home')), 303)
}
