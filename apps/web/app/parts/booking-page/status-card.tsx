import { Icon } from '@mentorhub/ui/icon'
import type { Times } from '@mentorhub/domain/bookings/booking'
import { besideWords } from '../bookings/beside-words.ts'
import { AnswerClock } from '../bookings/answer-clock.tsx'
import { deadline } from '../bookings/turn-words.ts'
import { isYourTurn, otherOf, type Booking } from './booking-data.ts'
import { MainActions } from './main-actions.tsx'
import { OfferedTime } from './offered-time.tsx'
import { standingOf } from './standing.ts'
import { isNear, Join, When } from './when.tsx'

type StatusCardProps = {
  booking: Booking
  zone: string
  /** Something is looked at below, in place of the buttons that lead there. */
  isDoing: boolean
}

/** How it stands, who has to act and until when; below it when they meet and where. Whose turn it is sees it at once. */
export function StatusCard({ booking, zone, isDoing }: StatusCardProps) {
  const { title, text } = standingOf(booking, zone)
  const look = isYourTurn(booking) ? 'border-primary bg-primary-tint' : 'bg-surface'
  return (
    <section aria-labelledby="standing" className={`overflow-hidden rounded-card border ${look}`}>
      <div className="flex flex-col gap-3 p-4 sm:p-5">
        <div>
          <h2 id="standing" className="text-lg text-ink">
            {title}
          </h2>
          {text && <p className="mt-1 text-sm text-muted">{text}</p>}
        </div>
        <Quote booking={booking} />
        <Clock booking={booking} zone={zone} />
        <OfferedTime booking={booking} zone={zone} />
        {besideOf(booking).map((one) => (
          <p key={one.startsAt} className="text-sm text-accent-strong">
            {besideWords(booking, one, zone)}
          </p>
        ))}
        {!isDoing && <MainActions booking={booking} />}
        {isNear(booking) && <Join booking={booking} />}
      </div>
      <When booking={booking} zone={zone} />
    </section>
  )
}

const besideOf = (booking: Booking): readonly (Times & { readonly name: string })[] =>
  booking.as === 'mentor' && booking.status === 'pending' ? booking.beside : []

/** Why it ended, or what is asked. */
function Quote({ booking: { turn, messages, reason } }: { booking: Booking }) {
  const words = turn.what === 'reply' ? messages.at(-1)?.body : reason
  return words ? (
    <blockquote className="border-s-2 border-edge ps-3 text-sm whitespace-pre-line">{words}</blockquote>
  ) : null
}

/** Until when, and how long that is. */
function Clock({ booking, zone }: { booking: Booking; zone: string }) {
  const { turn, now } = booking
  if (turn.until === null || !clocked.has(turn.what)) return null
  const reader = { zone, now }
  if (turn.what === 'answer')
    return <AnswerClock who={isYourTurn(booking) ? 'You' : otherOf(booking)} until={turn.until} reader={reader} />
  return (
    <p className="flex gap-2 text-sm text-muted">
      <Icon name="clock" className="mt-0.5" />
      <span>
        {turn.what === 'add_link' ? 'Needed before' : 'Open until'}{' '}
        <strong className="text-ink">{deadline(turn.until, reader)}</strong>
      </span>
    </p>
  )
}

/** The meeting itself keeps the time of the others. */
const clocked: ReadonlySet<Booking['turn']['what']> = new Set(['answer', 'reply', 'choose_time', 'add_link'])
