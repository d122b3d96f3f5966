import type { Times } from '@mentorhub/domain/bookings/booking'
import { minutes } from '@mentorhub/domain/duration'
import { timeIn } from '@mentorhub/domain/time/when-in'
import { lasting } from '../mentor-page/lasting.ts'

type Beside = Times & { readonly name?: string | undefined }

const noRest = minutes(15)

/** What the mentor has at the time of a request, or near it: "Right after your session with Noor, 13:30–14:00." */
export function besideWords(request: Times, { name, startsAt, endsAt }: Beside, zone: string): string {
  const session = `your session${name ? ` with ${name}` : ''}, ${timeIn(startsAt, zone)}–${timeIn(endsAt, zone)}.`
  const rest = Math.max(request.startsAt - endsAt, startsAt - request.endsAt)
  if (rest < 0) return `Overlaps with ${session}`
  const how = rest <= noRest ? 'Right' : lasting(rest)
  return `${how} ${endsAt <= request.startsAt ? 'after' : 'before'} ${session}`
}
