import { Avatar } from '@mentorhub/ui/avatar'
import { minutes } from '@mentorhub/domain/duration'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { dayWords } from '../time/date-words.ts'
import type { Seen } from './seen.ts'
import { clockWords, type Clock } from '../time/time-words.ts'

/** Whom, what, and when on both clocks. */
export function MeetingFacts({ seen, start }: { seen: Seen; start: number }) {
  const { mentor, slots, own, their } = seen
  const type = mentor.sessionTypes.find(({ id }) => id === slots.sessionTypeId)
  const meeting = { start, end: start + minutes(slots.lengthMin ?? 0) }
  return (
    <div className="flex items-start gap-4 rounded-card border bg-surface p-4">
      <Avatar name={mentor.name} photo={mentor.photo} size="large" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-semibold">{type ? `${type.name} · ${type.lengthMin} min` : mentor.name}</p>
        <p>{spanOn(own, meeting)}</p>
        {own.zone !== their.zone && (
          <p className="text-sm text-muted">
            For {mentor.name}: {spanOn(their, meeting)}
          </p>
        )}
      </div>
    </div>
  )
}

/** "Thursday 3 December, 14:00–14:30 (Berlin)" */
const spanOn = (clock: Clock, { start, end }: { start: number; end: number }) =>
  `${dayWords(clock.wall.date(start))}, ${clockWords(start, clock)}–${clockWords(end, clock)} (${placeOf(clock.zone)})`
