import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import type { Mentor, Slots } from './mentor-data.ts'
import { pickerAddress, type Asked } from './picker-address.ts'
import type { Clock } from '../time/time-words.ts'

/** What decides how the picker looks; `zone` is that of whoever looks, `device` that of what they look at it with. */
export type Look = {
  readonly mentor: Mentor
  readonly slots: Slots
  readonly asked: Asked
  readonly zone: string
  readonly device: string | undefined
  /** Nobody has said so: it is the zone of the device, or what the network tells of it. */
  readonly isGuess: boolean
}

export type Seen = Look & { readonly own: Clock; readonly their: Clock }

export const seenWith = (look: Look): Seen => ({
  ...look,
  own: clockFor(look.zone, look),
  their: clockFor(look.slots.zone, look),
})

/** The clock of a place over all the time that can be shown. */
const clockFor = (zone: string, { mentor, slots }: Look): Clock => ({
  zone,
  wall: wallClock(zone, mentor.now, slots.until),
})

/** What the address says stays said, but for what the link changes. */
export const addressFor = ({ mentor, asked }: Look, change: Asked): string =>
  pickerAddress(mentor.username, { type: asked.type, zone: asked.zone, ...change })
