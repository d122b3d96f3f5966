import { href } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { ButtonLink } from '@mentorhub/ui/button'
import { Page } from '@mentorhub/ui/page'
import { ProfileHeader } from '@mentorhub/ui/profile/profile-header'
import { onlookers } from '@mentorhub/domain/users/profile'
import type { Route } from './+types/profile'
import { BlockForm } from '../../parts/block-form.tsx'
import { useMe } from '../../parts/me.ts'
import { OwnerNotices } from '../../parts/profile/owner-notices.tsx'
import { ProfileBody } from '../../parts/profile/profile-body.tsx'
import { factsOf, linksOf, personData, type Profile } from '../../parts/profile/profile-data.ts'
import { shownRoleWords } from '../../parts/profile/profile-words.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { pageContext } from '../../server/page.ts'

export async function loader({ context, url, params: { username } }: Route.LoaderArgs) {
  const as = onlookers.find((onlooker) => onlooker === url.searchParams.get('as'))
  const profile = await orPage(apiFor(context).users.profile.get({ username, as }), url)
  return { profile, origin: context.get(pageContext).appUrl }
}

/** Only what everybody may see is for search engines. */
export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: 'Profile · MentorHub' }]
  const { profile, origin } = loaderData
  const { name, headline, bio, isPublic } = profile
  return [
    ...seo({ title: name, description: headline ?? bio.slice(0, 155) }),
    isPublic ? { 'script:ld+json': personData(profile, origin) } : { name: 'robots', content: 'noindex' },
  ]
}

export default function ProfilePage({ loaderData: { profile } }: Route.ComponentProps) {
  const me = useMe()
  const isSeen = profile.preview?.isSeen ?? true
  return (
    <Page width="narrow">
      <div className="flex flex-col gap-8">
        {profile.isOwner && <OwnerNotices profile={profile} isConfirmed={me?.emailVerified ?? false} />}
        {isSeen && <Head profile={profile} />}
        {isSeen && <ProfileBody profile={profile} isEditable={isOwnView(profile)} />}
        {me && !profile.isOwner && <BlockForm username={profile.username} name={profile.name} />}
      </div>
    </Page>
  )
}

const isOwnView = ({ isOwner, preview }: Profile) => isOwner && !preview

function Head({ profile }: { profile: Profile }) {
  const { name, username, photo, headline, shownRole, isMentor } = profile
  return (
    <ProfileHeader
      name={name}
      username={username}
      photo={photo}
      headline={headline ?? undefined}
      badges={
        <>
          {isMentor && <Badge tone="success">Mentor</Badge>}
          {shownRole && <Badge>{shownRoleWords[shownRole]}</Badge>}
        </>
      }
      facts={factsOf(profile)}
      links={linksOf(profile)}
      actions={
        <>
          {isOwnView(profile) && (
            <ButtonLink to={href('/settings/profile')} icon="pencil">
              Edit profile
            </ButtonLink>
          )}
          {isMentor && (
            <ButtonLink to={href('/mentors/:username', { username })} tone={profile.isOwner ? 'secondary' : 'primary'}>
              See mentor page
            </ButtonLink>
          )}
        </>
      }
    />
  )
}
