import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Icon } from '@mentorhub/ui/icon'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { MentorActions } from '../bookings/booking-actions.tsx'
import type { Ahead } from '../bookings/booking-data.ts'
import { BookingRows } from '../bookings/booking-rows.tsx'

type UpcomingSessionsProps = { ahead: Ahead; zone: string; username: string }

/** The next five, with who comes and about what, and what can be done about each. */
export function UpcomingSessions({ ahead: { next, now }, zone, username }: UpcomingSessionsProps) {
  if (next.length === 0) return <NoSessions username={username} />
  return (
    <SettingsSection
      title="Upcoming sessions"
      badge={
        <AppLink to={href('/mentor/bookings')} className="inline-flex min-h-target items-center text-sm font-medium">
          All bookings
        </AppLink>
      }
    >
      <BookingRows label="Upcoming sessions" bookings={next} reader={{ zone, now }} actions={MentorActions} />
    </SettingsSection>
  )
}

const NoSessions = ({ username }: Pick<UpcomingSessionsProps, 'username'>) => (
  <SettingsSection title="Upcoming sessions">
    <Icon name="calendar" className="text-2xl text-secondary" />
    <div>
      <p className="font-semibold">No sessions ahead</p>
      <p className="text-sm text-muted">
        The next five stand here: who comes, when, and about what. Mentees find you by your page, so it is worth a look
        with their eyes.
      </p>
    </div>
    <div className="mt-auto">
      <ButtonLink to={href('/mentors/:username', { username })} tone="secondary">
        Look at your page
      </ButtonLink>
    </div>
  </SettingsSection>
)
