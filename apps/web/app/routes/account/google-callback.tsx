import { data, href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AuthPage } from '@mentorhub/ui/auth-page'
import type { Route } from './+types/google-callback'
import { sentence } from '../../messages.ts'
import { beginAgain, goOn } from '../../parts/google-way.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { visitorZone } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'This sign-in did not finish · MentorHub' }]

export const headers = passHeaders

/**
 * Google sends the browser here by address, so this is the one address that changes something when it is opened: once,
 * and only in the browser that began the way.
 */
export async function loader({ url, context }: Route.LoaderArgs) {
  const { google, me } = apiFor(context).auth
  const given = (name: string) => url.searchParams.get(name) ?? undefined
  const answer = { state: given('state'), code: given('code'), error: given('error') }
  const finished = await orRefusal(google.finish({ ...answer, ...visitorZone(context) }))
  if (finished.ok) throw goOn(finished.ok)
  const { reason } = finished.refused.data
  if (isOver(reason)) return data({ reason }, 400)
  throw beginAgain(reason, { isConnecting: (await me()) !== null })
}

/** Not a refusal that somebody could hear twice, but an address that leads nowhere, or leads somebody else. */
const isOver = (reason: string) =>
  reason === 'google.begin_again' ||
  reason === 'google.other_session' ||
  !/^(google|auth|limit|database)\./.test(reason)

export default function GoogleCallback({ loaderData: { reason } }: Route.ComponentProps) {
  const isOther = reason === 'google.other_session'
  return (
    <AuthPage
      title={isOther ? 'Google was not connected' : 'This sign-in did not finish'}
      lead={sentence(isOther ? reason : 'google.begin_again')}
    >
      <ButtonLink to={isOther ? href('/settings/account') : href('/login')}>
        {isOther ? 'Go to my account' : 'Go to the sign-in page'}
      </ButtonLink>
    </AuthPage>
  )
}
