import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { RowList, type Row } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Me } from './me.ts'
import { roleWords } from './role-words.ts'

/** What somebody may do here, in words, and how to become what they are not. */
export const RolesSection = ({ me: { staffRole, isMentor } }: { me: Me }) => (
  <SettingsSection title="What you are here">
    <RowList label="What you are here" rows={[roleOf(staffRole), isMentor ? mentor : notMentor]} />
  </SettingsSection>
)

const roleOf = (role: Me['staffRole']): Row => ({
  key: 'role',
  sign: { icon: role ? 'shield' : 'person' },
  title: roleWords(role),
  detail: role
    ? 'You are part of the MentorHub team. A superadmin gives and takes this role.'
    : 'You find mentors, book sessions and take part, like every member.',
})

const mentor: Row = {
  key: 'mentor',
  sign: { icon: 'seedling' },
  title: 'Mentor',
  detail: 'Your application was approved: members find you and ask for sessions.',
  action: (
    <ButtonLink to={href('/mentor')} tone="secondary" size="small">
      Mentor Dashboard
    </ButtonLink>
  ),
}

const notMentor: Row = {
  key: 'mentor',
  sign: { icon: 'seedling' },
  title: 'Not a mentor',
  detail: 'Mentors apply in four short steps, and a person reads each application.',
  action: (
    <ButtonLink to={href('/mentor/apply')} tone="secondary" size="small">
      Become a Mentor
    </ButtonLink>
  ),
}
