import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { soonWords } from '../time/soon-words.ts'
import { withParams } from '../with-params.ts'
import { otherOf, type Booking } from './booking-data.ts'

const comesToNothing: ReadonlySet<Booking['status']> = new Set(['declined', 'expired', 'cancelled', 'no_show'])

/** Who could help instead, at the same hour, and the ways to begin anew. */
export function Substitutes({ booking, zone }: { booking: Booking; zone: string }) {
  if (booking.as === 'mentor' || !comesToNothing.has(booking.status)) return null
  const { substitutes, other, id, now } = booking
  const reader = { zone, now }
  return (
    <SettingsSection
      title="What next?"
      lead={substitutes.length > 0 && 'They know of the same, and have time when you do.'}
    >
      {substitutes.length > 0 && (
        <RowList
          label="Free at that hour"
          rows={substitutes.map(({ username, name, photo, headline, sessionTypeId, startsAt }) => ({
            key: username,
            sign: { name, photo },
            title: name,
            detail: headline,
            action: (
              <AppLink to={newRequest(username, { type: sessionTypeId, start: String(startsAt) })} className="text-sm">
                {soonWords(startsAt, reader)}
              </AppLink>
            ),
          }))}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {other.told?.isMentor && (
          <ButtonLink to={newRequest(other.told.username, { again: id })} tone="secondary">
            Ask {otherOf(booking)} again
          </ButtonLink>
        )}
        <ButtonLink to={href('/mentors')} tone="secondary">
          Browse Mentors
        </ButtonLink>
      </div>
    </SettingsSection>
  )
}

const newRequest = (username: string, said: Readonly<Record<string, string>>) =>
  withParams(href('/bookings/new/:username', { username }), said)
