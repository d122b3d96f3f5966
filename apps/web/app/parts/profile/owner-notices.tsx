import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { VisibilityBadge } from '@mentorhub/ui/profile/visibility-badge'
import type { Onlooker } from '@mentorhub/domain/users/profile'
import { sentence } from '../../messages.ts'
import type { Profile } from './profile-data.ts'

const whose: Readonly<Record<Onlooker, { readonly who: string; readonly sees: string; readonly link: string }>> = {
  public: { who: 'People who are not signed in', sees: 'This is what everybody sees.', link: 'Everybody' },
  member: { who: 'Members', sees: 'This is what members see.', link: 'Members' },
}

type OwnerNoticesProps = { profile: Profile; isConfirmed: boolean }

/** Above one's own profile: who sees it, and the way to look through their eyes. */
export function OwnerNotices({ profile: { username, visibility, preview }, isConfirmed }: OwnerNoticesProps) {
  const own = href('/u/:username', { username })
  if (preview) return <Preview {...preview} own={own} isConfirmed={isConfirmed} />
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
      <VisibilityBadge visibility={isConfirmed && visibility ? visibility : 'self'} />
      <span className="text-muted">Look at it as</span>
      <AppLink to={`${own}?as=public`}>{whose.public.link}</AppLink>
      <AppLink to={`${own}?as=member`}>{whose.member.link}</AppLink>
    </div>
  )
}

type PreviewProps = { as: Onlooker; isSeen: boolean; own: string; isConfirmed: boolean }

function Preview({ as, isSeen, own, isConfirmed }: PreviewProps) {
  const back = <AppLink to={own}>Back to your own view</AppLink>
  if (isSeen)
    return (
      <Notice title="Preview">
        {whose[as].sees} {back}
      </Notice>
    )
  return (
    <>
      <PageHeading title="Your profile is hidden here" lead={`${whose[as].who} find no page at this address.`} />
      <Notice title="Preview">
        {isConfirmed ? (
          <AppLink to={`${href('/settings/profile')}#visibility`}>Change who sees it</AppLink>
        ) : (
          sentence('auth.verify_email_first')
        )}{' '}
        · {back}
      </Notice>
    </>
  )
}
