import { href } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { AppLink } from '@mentorhub/ui/link'
import { ExpertiseChips } from '@mentorhub/ui/profile/expertise-chips'
import { ItemList } from '@mentorhub/ui/profile/item-list'
import { ProfileSection } from '@mentorhub/ui/profile/profile-section'
import { SkillList } from '@mentorhub/ui/profile/skill-list'
import type { ItemKind } from '@mentorhub/domain/users/profile'
import { useMe } from '../me.ts'
import { kindWords, shownKinds } from '../profile/profile-words.ts'
import { shownItem } from '../profile/shown-item.ts'
import { withNext } from '../with-next.ts'
import type { Mentor } from './mentor-data.ts'

/** What somebody wants to know before they look at the times. */
export function MentorAbout({ mentor }: { mentor: Mentor }) {
  return (
    <>
      <ProfileSection title="About">
        <p className="whitespace-pre-line">{mentor.bio}</p>
      </ProfileSection>
      {mentor.expertise.length > 0 && (
        <ProfileSection title="Helps with">
          <ExpertiseChips
            label="Helps with"
            chips={mentor.expertise.map(({ slug, name }) => ({
              label: name,
              to: `${href('/mentors')}?category=${slug}`,
            }))}
          />
        </ProfileSection>
      )}
    </>
  )
}

/** What others say, and the proof. */
export function MentorProof({ mentor }: { mentor: Mentor }) {
  return (
    <>
      <ProfileSection title="Reviews">
        <EmptyState icon="message" title="No reviews yet">
          Whoever has met {mentor.name} in a session can leave one, and it stands here at once.
        </EmptyState>
      </ProfileSection>
      {mentor.skills.length > 0 && (
        <ProfileSection title="Skills">
          <SkillList skills={mentor.skills} />
        </ProfileSection>
      )}
      {shownKinds.map((kind) => (
        <Items key={kind} kind={kind} mentor={mentor} />
      ))}
      {mentor.hidesItems && <Hidden mentor={mentor} />}
    </>
  )
}

function Items({ kind, mentor }: { kind: ItemKind; mentor: Mentor }) {
  const items = mentor.items.filter((item) => item.kind === kind)
  const title = kindWords[kind].many
  return items.length > 0 ? (
    <ProfileSection title={title}>
      <ItemList label={title} look={kind === 'experience' ? 'timeline' : 'cards'} items={items.map(shownItem)} />
    </ProfileSection>
  ) : null
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
