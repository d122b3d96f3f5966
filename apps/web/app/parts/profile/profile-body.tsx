import { href } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { ProfileSection } from '@mentorhub/ui/profile/profile-section'
import { SkillList } from '@mentorhub/ui/profile/skill-list'
import type { Profile } from './profile-data.ts'
import { shownKinds } from './profile-words.ts'
import { Categories, Items } from './told-sections.tsx'

/** What somebody tells below their name. Where nothing is told, nothing stands. */
export function ProfileBody({ profile, isEditable }: { profile: Profile; isEditable: boolean }) {
  if (isEmpty(profile)) return <Nothing profile={profile} isEditable={isEditable} />
  return (
    <>
      <Said title="About" text={profile.bio} />
      <Said title="Goals" text={profile.goals} />
      <Categories title="Expertise" categories={profile.expertise} />
      <Categories title="Interests" categories={profile.interests} />
      {profile.skills.length + profile.wishes.length > 0 && (
        <ProfileSection title="Skills">
          <SkillList
            skills={profile.skills}
            wishes={profile.wishes.map(({ name, level }) => ({ name, target: level }))}
          />
        </ProfileSection>
      )}
      {shownKinds.map((kind) => (
        <Items key={kind} kind={kind} of={profile} />
      ))}
    </>
  )
}

const isEmpty = ({ bio, goals, ...lists }: Profile) =>
  [bio, goals, lists.expertise, lists.interests, lists.skills, lists.wishes, lists.items].every(
    ({ length }) => length === 0,
  )

function Nothing({ profile: { name }, isEditable }: { profile: Profile; isEditable: boolean }) {
  return isEditable ? (
    <EmptyState
      icon="person"
      title="Your profile is still empty"
      action={{ label: 'Tell something about you', to: href('/settings/profile') }}
    >
      What you do, what you are good at and what you want to learn stands here. Mentors look at it before they answer.
    </EmptyState>
  ) : (
    <EmptyState icon="person" title="Nothing told yet">
      {name} has not written anything about themselves so far.
    </EmptyState>
  )
}

function Said({ title, text }: { title: string; text: string }) {
  return text ? (
    <ProfileSection title={title}>
      <p className="whitespace-pre-line">{text}</p>
    </ProfileSection>
  ) : null
}
