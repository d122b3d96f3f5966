import type { ReactNode } from 'react'
import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { ProfileSection } from '@mentorhub/ui/profile/profile-section'
import { SkillList } from '@mentorhub/ui/profile/skill-list'
import { useMe } from '../me.ts'
import { shownKinds } from '../profile/profile-words.ts'
import { Categories, Items } from '../profile/told-sections.tsx'
import { withNext } from '../with-next.ts'
import type { Mentor } from './mentor-data.ts'

/** What somebody wants to know before they look at the times. */
export function MentorAbout({ mentor }: { mentor: Mentor }) {
  return (
    <>
      <ProfileSection title="About">
        <p className="whitespace-pre-line">{mentor.bio}</p>
      </ProfileSection>
      <Categories title="Helps with" categories={mentor.expertise} />
    </>
  )
}

/** What others say, and the proof. */
export function MentorProof({ mentor, children }: { mentor: Mentor; children?: ReactNode }) {
  return (
    <>
      {children}
      {mentor.skills.length > 0 && (
        <ProfileSection title="Skills">
          <SkillList skills={mentor.skills} />
        </ProfileSection>
      )}
      {shownKinds.map((kind) => (
        <Items key={kind} kind={kind} of={mentor} />
      ))}
      {mentor.hidesItems && <Hidden mentor={mentor} />}
    </>
  )
}

function Hidden({ mentor }: { mentor: Mentor }) {
  const here = href('/mentors/:username', { username: mentor.username })
  return (
    <p className="text-sm text-muted">
      {mentor.name} shows experience and projects to some people only.{' '}
      {!useMe() && <AppLink to={withNext(href('/login'), here)}>Sign in to see whether you are one of them</AppLink>}
    </p>
  )
}
