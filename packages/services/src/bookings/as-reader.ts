import { otherParty, type Party, type Times } from '@mentorhub/domain/bookings/booking'
import { spanIn } from '@mentorhub/domain/time/span-in'
import { whenIn } from '@mentorhub/domain/time/when-in'
import type { Session } from '@mentorhub/emails/bookings/session-mail'
import type { Ctx } from '../context.ts'
import type { Told } from './told.ts'

/** Where their clocks are; of somebody who has left, where they were when it was asked for. */
const zoneOf = ({ booking, readers }: Told, party: Party) =>
  readers[party]?.timezone ?? (party === 'mentor' ? booking.mentorZone : booking.menteeZone)

export const nameOf = ({ readers }: Told, party: Party) => readers[party]?.name ?? 'Somebody who has left'

export const pathOf = ({ booking }: Told) => `/bookings/${booking.id}`

/** A time of this booking, as one of the two reads it, and as the other does where that is another place. */
export function timesFor(told: Told, party: Party, times: Times) {
  const [mine, other] = [zoneOf(told, party), zoneOf(told, otherParty(party))]
  return { when: spanIn(times, mine), theirs: mine === other ? undefined : spanIn(times, other) }
}

export const instantFor = (told: Told, party: Party, at: number) => whenIn(at, zoneOf(told, party))

/** The booking as one of the two sees it in a mail. */
export const sessionFor = ({ appUrl }: Pick<Ctx, 'appUrl'>, told: Told, party: Party): Session => ({
  other: nameOf(told, otherParty(party)),
  ...timesFor(told, party, told.booking),
  topic: told.booking.topic,
  url: appUrl + pathOf(told),
  appUrl,
})
