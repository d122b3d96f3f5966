import { href } from 'react-router'
import { Button, buttonLook } from '@mentorhub/ui/button'
import { Icon } from '@mentorhub/ui/icon'
import { AppLink } from '@mentorhub/ui/link'
import { checkInFrom } from '@mentorhub/domain/bookings/booking'
import { meetingPlace } from '@mentorhub/domain/bookings/meeting-link'
import { minutes } from '@mentorhub/domain/duration'
import { timeIn } from '@mentorhub/domain/time/when-in'
import { BothTimes } from '../bookings/both-times.tsx'
import { otherOf, type Booking } from './booking-data.ts'
import { canDo } from './doings.ts'
import { panelLink } from './main-actions.tsx'

type WhenProps = { booking: Booking; zone: string }

const isAhead = ({ status, endsAt, now }: Booking) => status === 'confirmed' && now < endsAt

/** From a quarter of an hour before to the end one can be there. */
export const isNear = (booking: Booking): boolean => isAhead(booking) && booking.now >= booking.startsAt - checkInFrom

/** When, on both clocks, and where. */
export function When({ booking, zone }: WhenProps) {
  const { startsAt, endsAt, sessionType, other, turn } = booking
  const length = `${(endsAt - startsAt) / minutes(1)} minutes`
  return (
    <div className="flex flex-col gap-3 border-t bg-surface p-4 sm:p-5">
      <div className="flex items-start gap-3">
        <Icon name="calendar" className="mt-0.5 text-primary-strong" />
        <div className="min-w-0">
          <p className="font-semibold tabular-nums">
            <BothTimes times={booking} zone={zone} their={{ name: otherOf(booking), zone: other.zone }} />
          </p>
          <p className="text-sm text-muted">
            {[turn.what === 'choose_time' && 'The time so far', length, sessionType].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
      {isAhead(booking) && <Place booking={booking} zone={zone} />}
    </div>
  )
}

/** Quiet until a quarter of an hour before; then the loud button stands above. */
function Place({ booking, zone }: WhenProps) {
  const { id, meetingUrl, startsAt, as, calendars } = booking
  const isOpen = isNear(booking)
  return (
    <div className="flex flex-col gap-2 ps-8 text-sm">
      {meetingUrl !== null && !isOpen && (
        <>
          <div className="flex flex-wrap items-center gap-3">
            <a href={meetingUrl} target="_blank" rel="noopener noreferrer" className={buttonLook('secondary')}>
              <Icon name="external" />
              Join Meeting
              <span className="sr-only"> on {meetingPlace(meetingUrl)}, in a new tab</span>
            </a>
            <span className="text-muted">{meetingPlace(meetingUrl)}</span>
          </div>
          <p className="text-muted">
            Come 2–3 minutes early for technical checks. You can check in from {timeIn(startsAt - checkInFrom, zone)}.
          </p>
        </>
      )}
      {as === 'mentor' && meetingUrl !== null && canDo('link', booking) && (
        <p>
          <AppLink to={panelLink(booking, 'link')}>Change the link</AppLink>
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 text-muted">
        Add to calendar:
        {calendars && (
          <>
            <a href={calendars.google} target="_blank" rel="noopener noreferrer">
              Google
            </a>
            <a href={calendars.outlook} target="_blank" rel="noopener noreferrer">
              Outlook
            </a>
          </>
        )}
        <a href={href('/bookings/:id/calendar.ics', { id })}>File</a>
      </p>
    </div>
  )
}

/** Joining says that one is there: a button, since programs that read mails follow links, too. */
export function Join({ booking: { id, meetingUrl, checkedIn, as } }: { booking: Booking }) {
  const isIn = checkedIn.includes(as)
  if (meetingUrl === null && isIn) return <p className="text-sm text-secondary-strong">You are checked in.</p>
  return (
    <form
      method="post"
      action={href('/bookings/:id/join', { id })}
      target={meetingUrl === null ? undefined : '_blank'}
      className="flex flex-wrap items-center gap-3"
    >
      <Button icon={meetingUrl === null ? 'check' : 'external'} tone={meetingUrl === null ? 'secondary' : 'primary'}>
        {meetingUrl === null ? 'I am here' : 'Join Meeting'}
      </Button>
      <span className="text-sm text-muted">
        {[meetingUrl && meetingPlace(meetingUrl), isIn && 'you are checked in'].filter(Boolean).join(' · ')}
      </span>
    </form>
  )
}
