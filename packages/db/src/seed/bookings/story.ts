import type { Actor, Times } from '@mentorhub/domain/bookings/booking'
import type { Move } from '@mentorhub/domain/bookings/moves'
import type { feedback } from '../../schema/booking-parts.ts'
import type { bookings } from '../../schema/bookings.ts'
import type { Joined } from '../joined.ts'
import type { Mentor } from '../people/person.ts'
import type { OfferedSession } from './offered-sessions.ts'

export type BookingRow = typeof bookings.$inferInsert

/** What one of them does, and what it changes. */
export type Step = {
  readonly move: Move
  readonly at: number
  readonly by: Actor
  readonly viaMail?: boolean
  readonly reason?: string
  readonly set?: Partial<BookingRow>
  readonly data?: Readonly<Record<string, string | number | null>>
  readonly message?: string
  readonly proposal?: Times & { readonly note: string; readonly expiresAt: number }
}

export type Review = Pick<
  typeof feedback.$inferInsert,
  'rating' | 'learned' | 'helped' | 'improve' | 'isPublic' | 'createdAt'
>

/** A booking from its request to where it stands on the day of sowing. */
export type Story = Times & {
  readonly mentor: Joined<Mentor>
  readonly mentee: Joined
  readonly session: OfferedSession
  readonly topic: string
  readonly description: string
  readonly questions: string
  readonly requestedAt: number
  /** When it was meant to be at first. */
  readonly firstTimes?: Times
  readonly steps: readonly Step[]
  readonly review?: Review
  readonly noteOfMentor?: string | undefined
  readonly bothCameIn?: boolean
}
