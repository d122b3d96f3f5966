import { sameClock } from '@mentorhub/domain/time/same-clock'
import { spanIn } from '@mentorhub/domain/time/span-in'

type Times = { readonly startsAt: number; readonly endsAt: number }
type Props = {
  readonly times: Times
  readonly zone: string
  readonly their: { readonly name: string; readonly zone: string }
}

/** When two people meet: mine first, and theirs where their clocks show something else. */
export function BothTimes({ times, zone, their }: Props) {
  return (
    <>
      <time dateTime={new Date(times.startsAt).toISOString()}>{spanIn(times, zone)}</time>
      {!sameClock(zone, their.zone, times.startsAt) && (
        <span className="block text-sm font-normal text-muted">
          For {their.name}: {spanIn(times, their.zone)}
        </span>
      )}
    </>
  )
}
