import { href } from 'react-router'
import type { PickerZone } from '@mentorhub/ui/slots/zone-line'
import { sameClock } from '@mentorhub/domain/time/same-clock'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { zoneOptions } from '../zone-options.ts'
import { addressFor, lastingIn, type Seen } from './seen.ts'

/** Whose time it is, and what the mentor's clock shows at this moment when it is another. */
export function zoneLine(seen: Seen): PickerZone {
  const { mentor, asked, own, their } = seen
  const now = (clock: typeof own) => clock.wall.time(mentor.now)
  const isSame = sameClock(own.zone, their.zone, mentor.now)
  return {
    words: `${placeOf(own.zone)}, where it is ${now(own)}`,
    theirs: isSame ? undefined : `${mentor.name} is in ${placeOf(their.zone)}, where it is ${now(their)}.`,
    change: addressFor(seen, { month: asked.month, day: asked.day, zones: 'all' }),
    choice: asked.zones === undefined ? undefined : choiceOf(seen),
  }
}

const choiceOf = ({ mentor: { username }, asked, zone, device }: Seen) => ({
  action: `${href('/mentors/:username', { username })}#times`,
  kept: { ...lastingIn(asked), zone: undefined, month: asked.month, day: asked.day },
  value: zone,
  groups: zoneOptions(zone, device),
})
