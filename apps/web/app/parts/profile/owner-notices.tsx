import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { VisibilityBadge } from '@mentorhub/ui/profile/visibility-badge'
import type { Onlooker } from '@mentorhub/domain/users/profile'
import type { Profile } from './profile-data.ts'

const whose: Readonly<Record<Onlooker, { readonly who: string; readonly sees: string; readonly link: string }>> = {
  public: { who: 'People who are not signed in', sees: 'This is what everybody sees.', link: 'Everybody' },
  member: { who: 'Members', sees: 'This is what members see.', link: 'Members' },
}

/** Above one's own profile: who sees it, and the way to look through their eyes. */
export function OwnerNotices({ profile: { username, visibility, preview } }: { profile: Profile }) {
  const own = href('/u/:username', { username })
  if (preview) return <Preview {...preview} own={own} />
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
      {visibility && <VisibilityBadge visibility={visibility} />}
      <span className="text-muted">Look at it as</span>
      <AppLink to={`${own}?as=public`}>{whose.public.link}</AppLink>
      <AppLink to={`${own}?as=member`}>{whose.member.link}</AppLink>
    </div>
  )
}

type PreviewProps = { as: Onlooker; isSeen: boolean; own: string }

function Preview({ as, isSeen, own }: PreviewProps) {
  return (
    <Notice title="Preview" tone={isSeen ? 'info' : 'warning'}>
      {isSeen ? whose[as].sees : `${whose[as].who} do not find your profile; to them this page does not exist.`}{' '}
      <AppLink to={own}>Back to your own view</AppLink>
      {!isSeen && (
        <>
          {' · '}
          <AppLink to={`${href('/settings/profile')}#visibility`}>Change who sees it</AppLink>
        </>
      )}
    </Notice>
  )
}
