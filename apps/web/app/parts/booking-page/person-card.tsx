import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Booking } from './booking-data.ts'

/** Whom one meets; a mentor reads beside it what the mentee wants to reach. */
export function PersonCard({ booking: { other } }: { booking: Booking }) {
  const { name, photo, told, party } = other
  const goals = told && 'goals' in told ? told.goals : ''
  return (
    <SettingsSection title={party === 'mentor' ? 'Your mentor' : 'Your mentee'}>
      <div className="flex items-start gap-3">
        <Avatar name={name} photo={photo} size="large" />
        <div className="min-w-0 text-sm">
          <p className="font-semibold">{name}</p>
          {told?.headline && <p>{told.headline}</p>}
          <p className="text-muted">{[told?.jobTitle, told?.company].filter(Boolean).join(', ')}</p>
        </div>
      </div>
      {goals && (
        <div className="text-sm">
          <h3>Goals</h3>
          <p className="mt-1 whitespace-pre-line">{goals}</p>
        </div>
      )}
      {told && (
        <p className="text-sm">
          <AppLink to={pathOf(told, party)}>
            See {party === 'mentor' && told.isMentor ? 'mentor page' : 'profile'}
          </AppLink>
        </p>
      )}
    </SettingsSection>
  )
}

const pathOf = ({ username, isMentor }: { username: string; isMentor: boolean }, party: string) =>
  party === 'mentor' && isMentor ? href('/mentors/:username', { username }) : href('/u/:username', { username })
