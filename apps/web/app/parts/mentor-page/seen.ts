import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import type { Mentor, Slots } from './mentor-data.ts'
import { pickerAddress, type Asked } from './picker-address.ts'
import type { Clock } from '../time/time-words.ts'

/** What has to be known of a mentor to tell their times. */
export type Timed = Pick<Mentor, 'username' | 'name' | 'photo' | 'sessionTypes' | 'now'>

/** What decides how the picker looks; `zone` is that of whoever looks, `device` that of what they look at it with. */
export type Look<M extends Timed = Mentor> = {
  readonly mentor: M
  readonly slots: Slots
  readonly asked: Asked
  readonly zone: string
  readonly device: string | undefined
  /** Nobody has said so: it is the zone of the device, or what the network tells of it. */
  readonly isGuess: boolean
}

export type Seen<M extends Timed = Mentor> = Look<M> & { readonly own: Clock; readonly their: Clock }

export const seenWith = <M extends Timed>(look: Look<M>): Seen<M> => ({
  ...look,
  own: clockFor(look.zone, look),
  their: clockFor(look.slots.zone, look),
})

/** The clock of a place over all the time that can be shown. */
const clockFor = (zone: string, { mentor, slots }: Look<Timed>): Clock => ({
  zone,
  wall: wallClock(zone, mentor.now, slots.until),
})

/** What the address says stays said, but for what the link changes. */
export const addressFor = ({ mentor, asked }: Look<Timed>, change: Asked): string =>
  pickerAddress(mentor.username, { ...lastingIn(asked), ...change })

/** What was said once for all that follows. */
export const lastingIn = ({ type, zone, both, again }: Asked): Asked => ({ type, zone, both, again })
