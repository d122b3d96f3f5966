import { Moment } from '@mentorhub/ui/moment'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { momentOf } from '../moment-of.ts'
import { otherOf, type Booking } from './booking-data.ts'

/** The question and what was answered. */
export function Thread({ booking, zone }: { booking: Booking; zone: string }) {
  const { messages, as } = booking
  if (messages.length === 0) return null
  return (
    <SettingsSection title="Messages">
      <ol className="flex flex-col gap-4">
        {messages.map(({ id, by, body, at }) => (
          <li key={id} className="border-s-2 border-edge ps-3 text-sm">
            <p className="text-muted">
              <span className="font-medium text-ink">{by === as ? 'You' : otherOf(booking)}</span>{' '}
              <Moment {...momentOf(at, zone)} />
            </p>
            <p className="whitespace-pre-line">{body}</p>
          </li>
        ))}
      </ol>
    </SettingsSection>
  )
}
