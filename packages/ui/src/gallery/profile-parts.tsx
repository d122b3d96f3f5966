import { Badge } from '../badge.tsx'
import { ButtonLink } from '../button.tsx'
import { ExpertiseChips } from '../profile/expertise-chips.tsx'
import { ItemList } from '../profile/item-list.tsx'
import { LanguageFields } from '../profile/language-fields.tsx'
import { ProfileHeader } from '../profile/profile-header.tsx'
import { ProfileSection } from '../profile/profile-section.tsx'
import { SkillFields } from '../profile/skill-fields.tsx'
import { SkillList } from '../profile/skill-list.tsx'
import { VisibilityBadge } from '../profile/visibility-badge.tsx'
import { Part } from './part.tsx'

export function ProfileParts() {
  return (
    <Part title="A profile">
      <div className="flex flex-col gap-8">
        <ProfileHeader
          name="Noor Haddad"
          username="noor"
          headline="I help engineers grow from senior to staff without losing the joy of building."
          badges={<Badge tone="success">Mentor</Badge>}
          facts={[
            { kind: 'work', words: 'Principal engineer at Bright Rail' },
            { kind: 'place', words: 'Netherlands' },
            { kind: 'time', words: '14:05 in Amsterdam' },
            { kind: 'languages', words: 'English, Dutch, Arabic' },
          ]}
          links={[
            { kind: 'linkedin', to: 'https://www.linkedin.com/in/noor' },
            { kind: 'github', to: 'https://github.com/noor' },
            { kind: 'x', to: 'https://x.com/noor' },
            { kind: 'website', to: 'https://www.noor.example/work' },
          ]}
          actions={
            <ButtonLink to="/settings/profile" tone="secondary" icon="pencil">
              Edit profile
            </ButtonLink>
          }
          level={3}
        />
        <ProfileSection title="Expertise">
          <ExpertiseChips
            label="Expertise"
            chips={[{ label: 'System design', to: '/mentors?category=system-design' }, { label: 'Career growth' }]}
          />
        </ProfileSection>
        <ProfileSection title="Skills">
          <div>
            <VisibilityBadge visibility="members" />
          </div>
          <SkillList
            skills={[
              { name: 'TypeScript', level: 5 },
              { name: 'Distributed systems', level: 4 },
              { name: 'Public speaking', level: 2 },
            ]}
            wishes={[{ name: 'Rust', target: 3 }, { name: 'Negotiation' }]}
          />
        </ProfileSection>
        <Items />
        <Editing />
      </div>
    </Part>
  )
}

const wrong = (field: string) =>
  field === 'skills.1.name' ? 'There is a character in it that cannot be used.' : undefined

function Editing() {
  return (
    <ProfileSection title="Skills and languages, edited">
      <SkillFields
        rows={[
          { name: 'TypeScript', level: '5', years: '12', wants: false },
          { name: '!!!', level: '', years: '', wants: true },
          { name: '', level: '', years: '', wants: false },
        ]}
        errorAt={wrong}
      />
      <LanguageFields
        rows={[
          { lang: 'nl', proficiency: 'native' },
          { lang: '', proficiency: 'fluent' },
        ]}
        languages={[
          { value: 'nl', label: 'Dutch' },
          { value: 'en', label: 'English' },
        ]}
        proficiencies={[
          { value: 'fluent', label: 'Fluent' },
          { value: 'native', label: 'Native' },
        ]}
        errorAt={() => undefined}
      />
    </ProfileSection>
  )
}

function Items() {
  return (
    <>
      <ProfileSection title="Experience">
        <ItemList
          label="Experience"
          look="timeline"
          items={[
            {
              id: 'rail',
              title: 'Principal engineer',
              issuer: 'Bright Rail',
              when: 'March 2022 to today',
              text: 'Timetables that survive winter: from a nightly batch to live planning for 400 stations.',
            },
            { id: 'lab', title: 'Senior engineer', issuer: 'Open Harbour', when: '2017 to 2022' },
          ]}
        />
      </ProfileSection>
      <ProfileSection title="Projects and certificates">
        <ItemList
          label="Projects and certificates"
          items={[
            { id: 'tool', title: 'Railway simulator', when: '2024', to: 'https://noor.example', text: 'Open source.' },
            { id: 'cert', title: 'Certified accessibility specialist', issuer: 'Open Institute', when: '2021' },
          ]}
        />
      </ProfileSection>
    </>
  )
}
