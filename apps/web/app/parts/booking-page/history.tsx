import { Icon } from '@mentorhub/ui/icon'
import { Moment } from '@mentorhub/ui/moment'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { momentOf } from '../moment-of.ts'
import type { Booking } from './booking-data.ts'
import { moveLine } from './move-words.ts'

/** All that happened, in the order in which it did. */
export function History({ booking, zone }: { booking: Booking; zone: string }) {
  return (
    <SettingsSection title="What happened">
      <ol>
        {booking.moves.map((move, at) => {
          const { title, icon, times } = moveLine(move, booking, zone)
          const isLast = at === booking.moves.length - 1
          return (
            <li key={move.version} className="flex gap-3 text-sm">
              <span className="flex flex-none flex-col items-center">
                <span className="flex size-8 items-center justify-center rounded-full bg-subtle text-muted">
                  <Icon name={icon} />
                </span>
                {!isLast && <span className="grow border-s border-line" />}
              </span>
              <div className={isLast ? 'min-w-0' : 'min-w-0 pb-4'}>
                <p className="font-medium">{title}</p>
                {times && <p className="tabular-nums">{times}</p>}
                {move.reason && <p className="whitespace-pre-line">“{move.reason}”</p>}
                <p className="text-muted">
                  <Moment {...momentOf(move.at, zone)} />
                  {move.byMail && ' · from the mail'}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </SettingsSection>
  )
}
