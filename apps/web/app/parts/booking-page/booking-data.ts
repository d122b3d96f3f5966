import { firstName } from '@mentorhub/domain/users/first-name'
import type { apiFor } from '../../server/api-for.ts'

export type Booking = Awaited<ReturnType<ReturnType<typeof apiFor>['bookings']['get']>>

/** What the other is called in a sentence. */
export const otherOf = ({ other }: Booking): string => (other.told ? firstName(other.name) : other.name)

export const isYourTurn = ({ turn, as }: Booking): boolean => turn.whose.includes(as)

export const openProposalOf = ({ proposals, now }: Booking) =>
  proposals.find(({ status, expiresAt }) => status === 'open' && expiresAt > now)

/** "Noor", in words that were written for anybody. */
export const named = (words: string, other: string): string => words.replaceAll('{other}', other)
