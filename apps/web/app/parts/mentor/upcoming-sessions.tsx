import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Icon } from '@mentorhub/ui/icon'
import { SettingsSection } from '@mentorhub/ui/settings-section'

/** The next five, with who comes and about what; the bookings fill it. */
export function UpcomingSessions({ username }: { username: string }) {
  return (
    <SettingsSection title="Upcoming sessions">
      <Icon name="calendar" className="text-2xl text-secondary" />
      <div>
        <p className="font-semibold">No sessions yet</p>
        <p className="text-sm text-muted">
          The next five stand here: who comes, when, and about what. Mentees find you by your page, so it is worth a
          look with their eyes.
        </p>
      </div>
      <div className="mt-auto">
        <ButtonLink to={href('/mentors/:username', { username })} tone="secondary">
          Look at your page
        </ButtonLink>
      </div>
    </SettingsSection>
  )
}
