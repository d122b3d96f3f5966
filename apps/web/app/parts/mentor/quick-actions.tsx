import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { AcceptingBadge } from '../accepting-badge.tsx'
import { AcceptingToggle } from '../accepting-toggle.tsx'

/** What mentors do most, each one click away. */
export function QuickActions({ accepting }: { accepting: boolean }) {
  return (
    <SettingsSection title="Quick actions" badge={<AcceptingBadge accepting={accepting} />}>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={href('/mentor/bookings')} tone="secondary" icon="calendar">
          View all sessions
        </ButtonLink>
        <ButtonLink to={href('/mentor/availability')} tone="secondary" icon="clock">
          Manage availability
        </ButtonLink>
        <ButtonLink to={href('/mentor/profile')} tone="secondary" icon="pencil">
          Edit profile
        </ButtonLink>
        <AcceptingToggle accepting={accepting} action={href('/mentor')} />
      </div>
    </SettingsSection>
  )
}
