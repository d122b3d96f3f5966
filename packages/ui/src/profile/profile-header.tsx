import type { ReactNode } from 'react'
import { Avatar, type Photo } from '../avatar.tsx'
import { ProfileFacts, type ProfileFact } from './profile-facts.tsx'
import { ProfileLinks, type ProfileLink } from './profile-links.tsx'

type ProfileHeaderProps = {
  name: string
  username: string
  photo?: Photo | null | undefined
  headline?: string | undefined
  /** What somebody is here, for example badges. */
  badges?: ReactNode
  facts: readonly ProfileFact[]
  links: readonly ProfileLink[]
  /** Edit for oneself; book, message, report for others. */
  actions?: ReactNode
  level?: 1 | 2 | 3 | undefined
}

export function ProfileHeader({
  name,
  username,
  photo,
  headline,
  badges,
  facts,
  links,
  actions,
  level = 1,
}: ProfileHeaderProps) {
  const Heading = `h${level}` as const
  return (
    <div className="flex flex-col gap-4 sm:flex-row sm:gap-6">
      <Avatar name={name} photo={photo} size="huge" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <div>
          <Heading className="text-2xl text-heading">{name}</Heading>
          <div className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
            @{username}
            {badges}
          </div>
        </div>
        {headline && <p className="text-lg">{headline}</p>}
        <ProfileFacts facts={facts} />
        <ProfileLinks links={links} />
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
