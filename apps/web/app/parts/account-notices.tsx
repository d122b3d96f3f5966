import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { whenIn } from '@mentorhub/domain/time/when-in'
import type { Me } from './me.ts'
import { ZoneQuestion } from './zone-question.tsx'

/** What somebody must know on every page until it is settled. */
export function AccountNotices({ me, pathname }: { me: Me; pathname: string }) {
  // The home page has the forms for it.
  const mustConfirm = !me.emailVerified && pathname !== href('/home')
  if (!mustConfirm && me.deletionDueAt === null && me.zoneElsewhere === null) return null
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-2 px-gutter pt-4">
      {mustConfirm && (
        <Notice tone="warning" title="Your email address is not confirmed yet">
          You can look around; booking and writing open once you have used the link in our mail.{' '}
          <AppLink to={href('/home')}>Send it again, or correct the address</AppLink>
        </Notice>
      )}
      {me.deletionDueAt !== null && (
        <Notice tone="danger" title="Your account is about to be deleted">
          It will be gone on {whenIn(me.deletionDueAt, me.timezone)}.{' '}
          <AppLink to={href('/settings/privacy')}>Keep my account</AppLink>
        </Notice>
      )}
      {me.zoneElsewhere !== null && <ZoneQuestion deviceZone={me.zoneElsewhere} profileZone={me.timezone} />}
    </div>
  )
}
