import { Avatar } from '@mentorhub/ui/avatar'
import { minutes } from '@mentorhub/domain/duration'
import { BothTimes } from '../bookings/both-times.tsx'
import type { Seen, Timed } from '../mentor-page/seen.ts'

/** Whom, what, and when on both clocks. */
export function MeetingFacts({ seen, start }: { seen: Seen<Timed>; start: number }) {
  const { mentor, slots, zone } = seen
  const type = mentor.sessionTypes.find(({ id }) => id === slots.sessionTypeId)
  const times = { startsAt: start, endsAt: start + minutes(slots.lengthMin ?? 0) }
  return (
    <div className="flex items-start gap-4 rounded-card border bg-surface p-4">
      <Avatar name={mentor.name} photo={mentor.photo} size="large" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-sm text-muted">With {mentor.name}</p>
        {type && (
          <p className="font-semibold">
            {type.name} · {type.lengthMin} min
          </p>
        )}
        <div>
          <BothTimes times={times} zone={zone} their={{ name: mentor.name, zone: slots.zone }} />
        </div>
      </div>
    </div>
  )
}
