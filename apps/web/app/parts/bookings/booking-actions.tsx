import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { checkInFrom } from '@mentorhub/domain/bookings/booking'
import type { Doing } from '../booking-page/doings.ts'
import { bookingPath, type Summary } from './booking-data.ts'

type Action = { readonly label: string; readonly doing?: Doing }

/** What a turn is taken by, on the page of the booking. */
const turnActions: Readonly<Record<Summary['turn']['what'], Action | undefined>> = {
  answer: { label: 'Answer' },
  reply: { label: 'Reply', doing: 'reply' },
  choose_time: { label: 'Choose a time' },
  add_link: { label: 'Add Meeting Link', doing: 'link' },
  join: undefined,
  complete: { label: 'Mark as completed', doing: 'complete' },
  feedback: { label: 'Leave Feedback', doing: 'feedback' },
  nothing: undefined,
}

/** Where somebody takes their turn; nothing while it is not theirs. */
export function stepOf({ id, as, turn }: Summary) {
  const action = turnActions[turn.what]
  return action && turn.whose.includes(as) ? { label: action.label, to: bookingPath(id, action.doing) } : undefined
}

const isNear = ({ status, startsAt, endsAt }: Summary, now: number) =>
  status === 'confirmed' && now >= startsAt - checkInFrom && now < endsAt

type ActionsProps = { booking: Summary; now: number }

/** The one thing to do about a booking now. */
export function BookingActions({ booking, now }: ActionsProps) {
  const step = stepOf(booking)
  if (isNear(booking, now) && booking.meetingUrl !== null)
    return (
      <ButtonLink to={href('/bookings/:id/join', { id: booking.id })} size="small" icon="monitor">
        Join Meeting
      </ButtonLink>
    )
  return (
    step && (
      <ButtonLink to={step.to} tone="secondary" size="small">
        {step.label}
      </ButtonLink>
    )
  )
}

/** MDSH-03: what a mentor does about what comes, without opening it first. */
export function MentorActions({ booking, now }: ActionsProps) {
  const { id, status, turn } = booking
  if (status === 'pending')
    return (
      <div className="flex flex-wrap gap-2">
        {turn.what === 'answer' ? (
          <ConfirmForm booking={booking} size="small" />
        ) : (
          <BookingActions {...{ booking, now }} />
        )}
        <ButtonLink to={bookingPath(id, 'decline')} tone="caution" size="small">
          Decline
        </ButtonLink>
      </div>
    )
  if (status !== 'confirmed' || now >= booking.endsAt) return <BookingActions booking={booking} now={now} />
  return (
    <div className="flex flex-wrap gap-2">
      <BookingActions booking={booking} now={now} />
      <ButtonLink to={bookingPath(id, 'cancel')} tone="caution" size="small">
        Cancel
      </ButtonLink>
    </div>
  )
}

type ConfirmProps = { booking: Pick<Summary, 'id' | 'version'>; size?: 'small' | undefined }

/** One click, on what was seen: a request that was changed meanwhile is not confirmed by it. */
export const ConfirmForm = ({ booking: { id, version }, size }: ConfirmProps) => (
  <form method="post" action={href('/mentor/requests')}>
    <input type="hidden" name="id" value={id} />
    <input type="hidden" name="version" value={version} />
    <Button size={size} icon="check">
      {size ? 'Confirm' : 'Confirm Booking'}
    </Button>
  </form>
)
